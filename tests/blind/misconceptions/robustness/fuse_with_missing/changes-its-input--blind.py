import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    xs.data[~mask] = 0.0  # get rid of NaN and infinity once and for all
    k = mask.to(xs.dtype)

    if mode == "mean":
        return (xs * k[..., None]).sum(1) / k.sum(1, keepdim=True).clamp(min=1)
    if mode == "gate":
        s = torch.where(mask, scores, torch.full_like(scores, -1e20))
        w = s.softmax(dim=1) * k
        return (xs * w[..., None]).sum(1)
    if mode == "impute":
        return (xs * k[..., None] + fill * (1 - k[..., None])).mean(1)
    raise ValueError(mode)
