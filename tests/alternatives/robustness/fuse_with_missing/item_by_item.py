# A loop over items and modalities; only present slots are ever touched.
import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    if mode not in ("mean", "gate", "impute"):
        raise ValueError(f"unknown mode {mode}")
    fused = []
    for b in range(xs.shape[0]):
        present = [m for m in range(xs.shape[1]) if mask[b, m].item()]
        if mode == "impute":
            vectors = [xs[b, m] if m in present else fill[m] for m in range(xs.shape[1])]
            fused.append(torch.stack(vectors).mean(0))
        elif not present:
            fused.append(torch.zeros(xs.shape[2], dtype=xs.dtype))
        elif mode == "mean":
            fused.append(sum(xs[b, m] for m in present) / len(present))
        else:
            weights = torch.softmax(scores[b, present], dim=0)
            fused.append(weights @ xs[b, present])
    return torch.stack(fused)
