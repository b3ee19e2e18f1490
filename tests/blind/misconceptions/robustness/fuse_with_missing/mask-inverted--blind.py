import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    # mask marks the slots to be left out
    if mode == "mean":
        n = (~mask).sum(dim=1, keepdim=True).clamp(min=1)
        return xs.masked_fill(mask.unsqueeze(-1), 0.0).sum(dim=1) / n
    if mode == "gate":
        w = torch.softmax(scores.masked_fill(mask, -1e30), dim=1)
        return (w.unsqueeze(-1) * xs.masked_fill(mask.unsqueeze(-1), 0.0)).sum(dim=1)
    if mode == "impute":
        return torch.where(mask.unsqueeze(-1), fill, xs).mean(dim=1)
    raise ValueError(mode)
