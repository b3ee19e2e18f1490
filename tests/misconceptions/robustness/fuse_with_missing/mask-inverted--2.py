import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    if mode not in ("mean", "gate", "impute"):
        raise ValueError(mode)
    rows = []
    for x, gone, b in zip(xs, mask, range(len(xs))):
        keep = torch.where(gone == False)[0]  # noqa: E712
        if mode == "impute":
            rows.append(torch.stack([fill[j] if gone[j] else x[j] for j in range(len(x))]).mean(0))
        elif len(keep) == 0:
            rows.append(torch.zeros(x.shape[-1], dtype=xs.dtype))
        elif mode == "mean":
            rows.append(x[keep].mean(0))
        else:
            rows.append(torch.softmax(scores[b, keep], 0) @ x[keep])
    return torch.stack(rows)
