# bug: mode "mean" returns the sum, the division is lost
import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    clean = xs.masked_fill(~mask[..., None], 0.0)
    if mode == "mean":
        return clean.sum(dim=1)
    if mode == "gate":
        w = scores.masked_fill(~mask, torch.finfo(scores.dtype).min).softmax(dim=1)
        return (w[..., None] * clean).sum(dim=1)
    if mode == "impute":
        return torch.where(mask[..., None], xs, fill).mean(dim=1)
    raise ValueError(mode)
