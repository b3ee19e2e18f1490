import torch


def masked_softmax(scores, mask):
    safe = torch.where(mask, scores, torch.tensor(-1e12, dtype=scores.dtype))
    return torch.softmax(safe, dim=-1)


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    pick = mask[:, :, None]
    if mode == "impute":
        return torch.where(pick, xs, fill).mean(dim=1)
    if mode == "mean":
        weights = mask.to(xs.dtype) / mask.sum(dim=1, keepdim=True).clamp_min(1)
    elif mode == "gate":
        weights = masked_softmax(scores, mask)
    else:
        raise ValueError("no such mode")
    weighted = weights[:, :, None] * xs
    return torch.where(pick, weighted, torch.zeros_like(weighted)).sum(dim=1)
