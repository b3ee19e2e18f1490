import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    if mode not in ("mean", "gate", "impute"):
        raise ValueError(mode)
    gone = ~mask.unsqueeze(-1)
    x = xs.masked_fill(gone, 0)
    if mode == "mean":
        return x.sum(1) / mask.sum(1, keepdim=True).clamp(min=1)
    if mode == "gate":
        return torch.bmm(scores.masked_fill(~mask, -1e9).softmax(1).unsqueeze(1), x).squeeze(1)
    batch_mean = torch.nanmean(xs.masked_fill(gone, float("nan")), dim=0, keepdim=True)
    return torch.where(gone, batch_mean, xs).mean(1)
