import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    missing = ~mask
    clean = xs.masked_fill(missing.unsqueeze(-1), 0.0)
    if mode == "mean":
        count = mask.sum(dim=1, keepdim=True).clamp(min=1)
        return clean.sum(dim=1) / count
    if mode == "gate":
        lowest = torch.finfo(scores.dtype).min
        weights = scores.masked_fill(missing, lowest).softmax(dim=1)
        return torch.einsum("bm,bmd->bd", weights.to(xs.dtype), clean)
    if mode == "impute":
        return torch.where(mask.unsqueeze(-1), xs, fill.to(xs.dtype)).mean(dim=1)
    raise ValueError(f"unknown mode {mode!r}")
