import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    there = mask.unsqueeze(-1).expand_as(xs)
    x = torch.where(there, xs, torch.zeros((), dtype=xs.dtype))
    match mode:
        case "mean":
            return x.sum(1) / mask.sum(1).unsqueeze(-1)
        case "gate":
            w = scores.masked_fill(~mask, float("-inf")).softmax(dim=1)
            return (x * w.unsqueeze(-1)).sum(1)
        case "impute":
            return torch.where(there, xs, fill).sum(1) / xs.shape[1]
        case _:
            raise ValueError(mode)
