import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    if mode not in ("mean", "gate", "impute"):
        raise ValueError(f"{mode=}")
    k = mask.unsqueeze(-1)
    x = xs.masked_fill(~k, 0)
    if mode == "mean":
        return x.sum(dim=1) / k.sum(dim=1).clamp(min=1)
    if mode == "gate":
        w = scores.masked_fill(~mask, torch.finfo(scores.dtype).min).softmax(1)
        return (w.unsqueeze(-1) * x).sum(dim=1)
    # mean of each modality over the items that have it
    average = x.sum(dim=0) / k.sum(dim=0).clamp(min=1)
    return torch.where(k, x, average).mean(dim=1)
