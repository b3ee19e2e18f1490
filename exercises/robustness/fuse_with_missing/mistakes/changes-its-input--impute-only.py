import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    if mode == "impute":
        xs[~mask] = fill.expand_as(xs)[~mask]
        return xs.mean(dim=1)
    if mode == "mean":
        weights = mask.to(xs.dtype) / mask.sum(dim=1, keepdim=True).clamp(min=1)
    elif mode == "gate":
        lowest = torch.finfo(scores.dtype).min
        weights = scores.masked_fill(~mask, lowest).softmax(dim=1) * mask
    else:
        raise ValueError(mode)
    known = xs.masked_fill(~mask.unsqueeze(-1), 0)
    return (weights.unsqueeze(-1) * known).sum(dim=1)
