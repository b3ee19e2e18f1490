# squeeze() without an axis: a batch of one with one number loses its axes.
import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    if mode == "impute":
        return torch.where(mask[..., None], xs, fill).mean(dim=1)
    if mode == "mean":
        weights = mask.to(xs.dtype) / mask.sum(dim=1, keepdim=True).clamp(min=1)
    elif mode == "gate":
        weights = scores.masked_fill(~mask, -1e9).softmax(dim=1) * mask
    else:
        raise ValueError(mode)
    return torch.bmm(weights.unsqueeze(1), xs.masked_fill(~mask[..., None], 0)).squeeze()
