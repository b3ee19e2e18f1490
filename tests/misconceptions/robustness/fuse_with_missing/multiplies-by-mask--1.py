import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    k = mask.to(xs.dtype)
    if mode == "mean":
        return (xs * k[:, :, None]).sum(1) / k.sum(1, keepdim=True).clamp(min=1)
    if mode == "gate":
        w = torch.softmax(scores.masked_fill(~mask, -1e9), dim=1) * k
        return torch.einsum("bm,bmd->bd", w, xs)
    if mode == "impute":
        return (xs * k[:, :, None] + fill * (1 - k)[:, :, None]).mean(1)
    raise ValueError(mode)
