import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    missing = mask  # True: padding, as in key_padding_mask
    k = (~missing).to(xs.dtype)
    x = xs.masked_fill(missing.unsqueeze(-1), 0)
    if mode == "mean":
        return x.sum(1) / k.sum(1, keepdim=True).clamp(min=1)
    if mode == "gate":
        w = torch.softmax(scores.masked_fill(missing, -1e9), dim=1) * k
        return torch.einsum("bm,bmd->bd", w, x)
    if mode == "impute":
        return torch.where(missing.unsqueeze(-1), fill, xs).mean(1)
    raise ValueError(mode)
