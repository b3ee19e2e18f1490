import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    m = mask[..., None]
    if mode == "mean":
        return torch.where(m, xs, 0.0).sum(1) / mask.sum(1, keepdim=True).clamp(min=1)
    if mode == "gate":
        w = torch.softmax(scores.masked_fill(~mask, -1e9), 1)
        return (w[..., None] * torch.where(m, xs, 0.0)).sum(1)
    if mode == "impute":
        columns = []
        for j in range(xs.shape[1]):
            here = mask[:, j]
            average = xs[here, j].mean(0) if here.any() else torch.zeros_like(xs[0, 0])
            columns.append(torch.where(here[:, None], xs[:, j], average))
        return torch.stack(columns, dim=1).mean(1)
    raise ValueError(mode)
