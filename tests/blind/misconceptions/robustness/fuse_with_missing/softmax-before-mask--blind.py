import torch
import torch.nn.functional as F


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    x = xs.masked_fill(~mask[..., None], 0)

    if mode == "mean":
        weights = mask.to(xs.dtype) / mask.sum(1, keepdim=True).clamp(min=1)
    elif mode == "gate":
        weights = F.softmax(scores, dim=1).masked_fill(~mask, 0)
    elif mode == "impute":
        x = torch.where(mask[..., None], xs, fill)
        weights = torch.full_like(xs[..., 0], 1 / xs.shape[1])
    else:
        raise ValueError(f"mode: {mode}")

    return (weights[..., None].to(x.dtype) * x).sum(1)
