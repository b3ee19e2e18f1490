import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    gone = ~mask
    x = xs.clone()
    x[gone] = 0
    match mode:
        case "mean":
            w = mask.double() / mask.sum(1, keepdim=True).clamp(min=1)
        case "gate":
            s = scores.clone()
            s[gone] = 0
            e = torch.exp(s - s.max(dim=1, keepdim=True).values)
            w = e / e.sum(dim=1, keepdim=True) * mask
        case "impute":
            x[gone] = fill.expand_as(xs)[gone]
            return x.mean(1)
        case _:
            raise ValueError(mode)
    return (w[:, :, None] * x).sum(1)
