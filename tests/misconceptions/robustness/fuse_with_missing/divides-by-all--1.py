import torch
import torch.nn.functional as F


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    if mode not in {"mean", "gate", "impute"}:
        raise ValueError("bad mode")
    m = mask[..., None]
    x = torch.where(m, xs, torch.zeros_like(xs))
    if mode == "mean":
        return x.mean(dim=1)
    if mode == "gate":
        w = F.softmax(torch.where(mask, scores, torch.full_like(scores, -1e9)), dim=1)
        return (w[..., None] * x).sum(1)
    return torch.where(m, xs, fill.unsqueeze(0)).mean(1)
