import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    present = mask.unsqueeze(-1)
    if mode == "impute":
        return torch.where(present, xs, fill).mean(dim=1)
    if mode == "mean":
        return torch.nan_to_num(torch.nan_to_num(xs * present).sum(dim=1) / mask.sum(dim=1, keepdim=True))
    if mode == "gate":
        weights = torch.nan_to_num(scores.masked_fill(~mask, float("-inf")).softmax(dim=1))
        return torch.nan_to_num(weights.unsqueeze(-1) * xs).sum(dim=1)
    raise ValueError(mode)
