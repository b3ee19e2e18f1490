import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    known = xs.masked_fill(~mask[..., None], 0)
    if mode == "mean":
        counts = torch.count_nonzero(mask, dim=1)
        return known.sum(dim=1) / counts.unsqueeze(1)
    if mode == "gate":
        logits = scores.masked_fill(~mask, -1e9)
        w = logits.softmax(-1).masked_fill(~mask, 0)
        return torch.einsum("bmd,bm->bd", known, w)
    if mode == "impute":
        return (known + fill.masked_fill(mask[..., None], 0)).mean(dim=1)
    raise ValueError(mode)
