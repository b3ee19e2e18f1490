import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    gone = ~mask[:, :, None]
    if mode == "mean":
        total = xs.masked_fill(gone, 0).sum(1)
        return total / mask.sum(1, keepdim=True).clamp(min=1)
    if mode == "gate":
        w = torch.softmax(scores.masked_fill(~mask, -1e9), dim=1)
        return (w[:, :, None] * xs).masked_fill(gone, 0).sum(1)
    if mode == "impute":
        return torch.where(gone, fill, xs).mean(1)
    raise ValueError(mode)
