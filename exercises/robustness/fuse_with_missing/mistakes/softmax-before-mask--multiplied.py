import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    present = mask.unsqueeze(-1)
    if mode == "impute":
        return torch.where(present, xs, fill).mean(dim=1)
    if mode == "mean":
        weights = mask.to(xs.dtype) / mask.sum(dim=1, keepdim=True).clamp(min=1)
    elif mode == "gate":
        weights = scores.softmax(dim=1) * mask
    else:
        raise ValueError(mode)
    known = xs.masked_fill(~present, 0)
    return (weights.unsqueeze(-1) * known).sum(dim=1)
