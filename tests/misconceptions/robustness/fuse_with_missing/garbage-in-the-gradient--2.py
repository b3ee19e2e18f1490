import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    if mode == "mean":
        w = mask.to(xs.dtype) / mask.sum(1, keepdim=True).clamp(min=1)
    elif mode == "gate":
        e = torch.exp(scores - scores.masked_fill(~mask, -1e9).max(1, keepdim=True).values)
        e = torch.where(mask, e, torch.zeros_like(e))
        w = torch.softmax(scores.masked_fill(~mask, -1e9), 1) * mask
    elif mode == "impute":
        full = xs.clone()
        full[~mask] = fill.expand_as(xs)[~mask]
        return full.mean(1)
    else:
        raise ValueError(mode)
    parts = torch.einsum("bm,bmd->bmd", w, xs)
    parts[~mask] = 0
    return parts.sum(1)
