import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    k = mask.double()
    if mode == "mean":
        clean = xs.nan_to_num() * k[..., None]
        return (clean.sum(1) / k.sum(1, keepdim=True)).nan_to_num()
    if mode == "gate":
        w = torch.softmax(torch.where(mask, scores, -1e9), dim=1)
        return (w[..., None] * xs.nan_to_num() * k[..., None]).sum(1)
    if mode == "impute":
        return torch.where(mask[..., None], xs, fill).sum(1) / xs.shape[1]
    raise ValueError(mode)
