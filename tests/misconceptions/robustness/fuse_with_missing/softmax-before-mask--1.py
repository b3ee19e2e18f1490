import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    if mode == "impute":
        return torch.where(mask[:, :, None], xs, fill[None, :, :]).mean(1)
    known = xs.masked_fill(~mask[:, :, None], 0.0)
    if mode == "mean":
        return known.sum(1) / mask.sum(1, keepdim=True).clamp(min=1)
    if mode == "gate":
        probs = torch.softmax(scores, dim=-1)
        probs = torch.where(mask, probs, torch.zeros_like(probs))
        return torch.einsum("bm,bmd->bd", probs, known)
    raise ValueError(mode)
