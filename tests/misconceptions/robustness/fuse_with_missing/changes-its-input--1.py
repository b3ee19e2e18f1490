import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    xs.masked_fill_(~mask.unsqueeze(-1), 0)
    if mode == "mean":
        return xs.sum(1) / mask.sum(1, keepdim=True).clamp(min=1)
    if mode == "gate":
        a = torch.softmax(scores.masked_fill(~mask, -1e9), dim=1)
        return torch.einsum("bm,bmd->bd", a, xs)
    if mode == "impute":
        return torch.where(mask.unsqueeze(-1), xs, fill).mean(1)
    raise ValueError(mode)
