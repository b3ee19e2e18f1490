import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    zeros = torch.zeros_like(xs)
    present = mask[..., None]
    if mode == "mean":
        count = mask.sum(1).clamp_min(1)
        return torch.where(present, xs, zeros).sum(1) / count[:, None]
    if mode == "gate":
        logits = torch.where(mask, scores, torch.zeros_like(scores))
        w = torch.nn.functional.softmax(logits, dim=1)
        return torch.einsum("bm,bmd->bd", w, torch.where(present, xs, zeros))
    if mode == "impute":
        return torch.where(present, xs, fill).mean(1)
    raise ValueError(mode)
