import torch


def _mean(x, mask):
    n = mask.sum(dim=1).clamp(min=1)
    return x.sum(dim=1) / n[:, None]


def _gate(x, mask, scores):
    s = torch.where(mask, scores, 0.0)
    return torch.bmm(s.softmax(dim=1).unsqueeze(1), x).squeeze(1)


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    if mode not in {"mean", "gate", "impute"}:
        raise ValueError("mode must be mean, gate or impute")
    if mode == "impute":
        return torch.where(mask.unsqueeze(2), xs, fill.unsqueeze(0)).mean(dim=1)
    x = torch.where(mask.unsqueeze(2), xs, 0.0)
    return _mean(x, mask) if mode == "mean" else _gate(x, mask, scores)
