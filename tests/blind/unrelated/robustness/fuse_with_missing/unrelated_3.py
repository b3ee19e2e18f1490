# bug: mode "impute" divides the sum of all M vectors by the number of those present, not by M
import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    if mode not in ("mean", "gate", "impute"):
        raise ValueError(mode)
    n = mask.sum(dim=1, keepdim=True).clamp(min=1)
    if mode == "impute":
        return torch.where(mask.unsqueeze(-1), xs, fill).sum(dim=1) / n
    clean = xs.masked_fill(~mask.unsqueeze(-1), 0.0)
    if mode == "mean":
        return clean.sum(dim=1) / n
    weights = scores.masked_fill(~mask, -1e30).softmax(dim=-1)
    return torch.einsum("bm,bmd->bd", weights, clean)
