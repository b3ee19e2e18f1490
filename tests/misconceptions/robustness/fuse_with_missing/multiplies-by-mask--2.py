import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    m = mask.unsqueeze(-1).double()
    x = xs * m
    if mode == "mean":
        return x.sum(dim=1) / m.sum(dim=1).clamp(min=1.0)
    elif mode == "gate":
        logits = torch.where(mask, scores, torch.tensor(-1e12, dtype=scores.dtype))
        a = torch.softmax(logits, dim=1).unsqueeze(-1)
        return (a * x).sum(dim=1)
    elif mode == "impute":
        return torch.where(mask.unsqueeze(-1), xs, fill).mean(dim=1)
    raise ValueError("mode")
