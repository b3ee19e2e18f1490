import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    k = mask.to(xs.dtype)
    if mode == "mean":
        total = torch.einsum("bm,bmd->bd", k, xs)
        return total / k.sum(1, keepdim=True).clamp(min=1.0)
    if mode == "gate":
        logits = scores.masked_fill(~mask, torch.finfo(xs.dtype).min)
        w = torch.softmax(logits, dim=1) * k
        return torch.einsum("bm,bmd->bd", w, xs)
    if mode == "impute":
        k = k[:, :, None]
        return (k * xs + (1 - k) * fill).mean(1)
    raise ValueError("unknown mode: " + str(mode))
