# A detach before the sum: values right, no gradient of xs.
import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    present = mask.unsqueeze(-1)
    if mode == "impute":
        return torch.where(present, xs, fill).mean(dim=1)
    if mode == "mean":
        weights = mask.to(xs.dtype) / mask.sum(dim=1, keepdim=True).clamp(min=1)
    elif mode == "gate":
        weights = scores.masked_fill(~mask, -1e9).softmax(dim=1) * mask
    else:
        raise ValueError(mode)
    return (weights.unsqueeze(-1) * xs.detach().masked_fill(~present, 0)).sum(dim=1)
