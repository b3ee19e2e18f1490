# bug: the softmax of the gate runs over the items (dim=0), not over the modalities
import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    keep = mask.unsqueeze(-1)
    x = torch.where(keep, xs, 0.0)
    if mode == "mean":
        return x.sum(1) / keep.sum(1).clamp(min=1)
    elif mode == "gate":
        logits = torch.where(mask, scores, -1e12)
        return (torch.softmax(logits, dim=0).unsqueeze(-1) * x).sum(1)
    elif mode == "impute":
        return torch.where(keep, xs, fill).mean(1)
    raise ValueError(f"bad mode {mode}")
