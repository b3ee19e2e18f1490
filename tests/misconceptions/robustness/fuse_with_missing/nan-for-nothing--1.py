import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    m = mask[:, :, None]
    x = torch.where(m, xs, torch.zeros_like(xs))
    if mode == "mean":
        return x.sum(1) / mask.sum(1)[:, None]
    if mode == "gate":
        s = torch.where(mask, scores, torch.full_like(scores, -float("inf")))
        return torch.bmm(torch.softmax(s, 1)[:, None], x)[:, 0]
    if mode == "impute":
        return torch.where(m, xs, fill).mean(1)
    raise ValueError(mode)
