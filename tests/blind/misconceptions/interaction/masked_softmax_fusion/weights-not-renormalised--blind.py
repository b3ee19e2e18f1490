import torch


def masked_softmax_fusion(embs, scores, mask, default):
    weights = torch.softmax(scores, dim=-1)
    weights = torch.where(mask, weights, torch.zeros_like(weights))
    vecs = torch.where(mask[..., None], embs, torch.zeros_like(embs))
    fused = (weights[..., None] * vecs).sum(dim=1)
    nothing = ~mask.any(dim=1)
    fused = torch.where(nothing[:, None], default, fused)
    return fused, weights
