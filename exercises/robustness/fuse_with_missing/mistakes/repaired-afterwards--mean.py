import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    present = mask.unsqueeze(-1)
    if mode == "impute":
        return torch.where(present, xs, fill).mean(dim=1)
    known = torch.nan_to_num(xs) * present
    if mode == "mean":
        fused = known.sum(dim=1) / mask.sum(dim=1, keepdim=True)
    elif mode == "gate":
        weights = scores.masked_fill(~mask, torch.finfo(scores.dtype).min).softmax(dim=1)
        fused = (weights.unsqueeze(-1) * known).sum(dim=1)
    else:
        raise ValueError(mode)
    return torch.nan_to_num(fused)
