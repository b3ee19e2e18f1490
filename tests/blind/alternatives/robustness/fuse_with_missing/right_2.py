import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    if mode not in ("mean", "gate", "impute"):
        raise ValueError("mode")
    B, M, D = xs.shape
    fused = []
    for item in range(B):
        here = [m for m in range(M) if mask[item, m]]
        if mode == "impute":
            vectors = [xs[item, m] if m in here else fill[m] for m in range(M)]
            fused.append(sum(vectors) / M)
            continue
        vectors = xs[item, here]  # (number present, D)
        if mode == "mean":
            fused.append(vectors.sum(dim=0) / max(len(here), 1))
        else:
            weights = torch.softmax(scores[item, here], dim=0)
            fused.append((weights[:, None] * vectors).sum(dim=0))
    return torch.stack(fused)
