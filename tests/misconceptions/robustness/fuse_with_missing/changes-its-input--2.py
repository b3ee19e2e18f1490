import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    B, M, D = xs.shape
    if mode == "impute":
        for b in range(B):
            for m in range(M):
                if not mask[b, m]:
                    xs[b, m] = fill[m]
        return xs.mean(dim=1)
    if mode == "mean":
        known = torch.where(mask[..., None], xs, torch.zeros_like(xs))
        return known.sum(1) / torch.clamp(mask.sum(1), min=1).unsqueeze(1)
    if mode == "gate":
        known = torch.where(mask[..., None], xs, torch.zeros_like(xs))
        w = torch.softmax(torch.where(mask, scores, torch.full_like(scores, -1e9)), 1)
        return (known * w[..., None]).sum(1)
    raise ValueError(mode)
