import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    m = mask.unsqueeze(-1).to(xs.dtype)
    if mode == "impute":
        return torch.where(mask.unsqueeze(-1), xs, fill).mean(1)
    x = torch.nan_to_num(xs, nan=0.0, posinf=0.0, neginf=0.0) * m
    if mode == "mean":
        z = x.sum(1) / m.sum(1)
    elif mode == "gate":
        w = torch.softmax(scores.masked_fill(~mask, float("-inf")), 1)
        z = torch.einsum("bm,bmd->bd", w, x)
    else:
        raise ValueError(mode)
    return torch.where(torch.isnan(z), torch.zeros_like(z), z)
