import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    B, M, D = xs.shape
    out = []
    for b in range(B):
        total = torch.zeros(D, dtype=xs.dtype)
        present = [i for i in range(M) if mask[b, i]]
        if mode == "mean":
            for i in present:
                total = total + xs[b, i]
            total = total / M
        elif mode == "gate":
            if present:
                w = torch.softmax(scores[b][mask[b]], dim=0)
                for i, wi in zip(present, w):
                    total = total + wi * xs[b, i]
        elif mode == "impute":
            for i in range(M):
                total = total + (xs[b, i] if mask[b, i] else fill[i])
            total = total / M
        else:
            raise ValueError(mode)
        out.append(total)
    return torch.stack(out)
