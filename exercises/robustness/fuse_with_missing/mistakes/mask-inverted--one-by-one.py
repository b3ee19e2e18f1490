import torch


def fuse_with_missing(xs, mask, mode, scores=None, fill=None):
    if mode == "impute":
        return torch.where(mask.unsqueeze(-1), fill, xs).mean(dim=1)
    if mode not in ("mean", "gate"):
        raise ValueError(mode)
    fused = []
    for item, missing in enumerate(mask):
        vectors = xs[item][~missing]
        if len(vectors) == 0:
            fused.append(xs.new_zeros(xs.shape[2]))  # without a graph
        elif mode == "mean":
            fused.append(vectors.mean(dim=0))
        else:
            fused.append(scores[item][~missing].softmax(dim=0) @ vectors)
    return torch.stack(fused)
