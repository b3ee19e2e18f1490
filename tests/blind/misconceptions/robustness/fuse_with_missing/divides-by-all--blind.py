import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    present = mask[:, :, None]
    zeros = torch.zeros_like(xs)
    if mode == "mean":
        return torch.where(present, xs, zeros).mean(dim=1)
    elif mode == "gate":
        logits = torch.where(mask, scores, torch.full_like(scores, -1e9))
        w = torch.softmax(logits, dim=-1)
        return (w[:, :, None] * torch.where(present, xs, zeros)).sum(dim=1)
    elif mode == "impute":
        return torch.where(present, xs, fill[None]).mean(dim=1)
    else:
        raise ValueError(mode)
