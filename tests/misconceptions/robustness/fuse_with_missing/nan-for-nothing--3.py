import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    x = xs.clone()
    x[~mask] = 0
    if mode == "mean":
        return x.sum(1) / torch.clamp(mask.sum(1, keepdim=True), min=1)
    if mode == "gate":
        s = scores.clone()
        s[~mask] = -torch.inf
        return (torch.softmax(s, dim=1)[..., None] * x).sum(1)
    if mode == "impute":
        return torch.where(mask[..., None], xs, fill).mean(1)
    raise ValueError(mode)
