import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    clean = xs.clone()
    clean[~mask] = 0
    k = mask.to(xs.dtype)
    if mode == "mean":
        n = torch.maximum(k.sum(dim=1), torch.ones(len(xs), dtype=xs.dtype))
        return clean.sum(dim=1) / n[:, None]
    elif mode == "gate":
        gates = torch.nn.Softmax(dim=1)(scores)
        gates = gates * k
        return torch.bmm(gates.unsqueeze(1), clean).squeeze(1)
    elif mode == "impute":
        filled = torch.where(mask.unsqueeze(2), clean, fill)
        return filled.sum(dim=1) / filled.shape[1]
    else:
        raise ValueError(f"unknown mode: {mode}")
