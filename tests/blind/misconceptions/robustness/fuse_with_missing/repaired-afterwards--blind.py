import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    k = mask.unsqueeze(-1).to(xs.dtype)
    if mode == "mean":
        summed = torch.nan_to_num(xs * k).sum(dim=1)
        return torch.nan_to_num(summed / k.sum(dim=1))
    if mode == "gate":
        w = torch.softmax(scores.masked_fill(~mask, -torch.inf), dim=1)
        w = torch.nan_to_num(w)
        return torch.nan_to_num(w.unsqueeze(-1) * xs).sum(dim=1)
    if mode == "impute":
        return torch.where(mask.unsqueeze(-1), xs, fill).mean(dim=1)
    raise ValueError(f"mode {mode}")
