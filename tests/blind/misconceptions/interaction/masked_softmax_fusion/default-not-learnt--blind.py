import torch


def masked_softmax_fusion(embs, scores, mask, default):
    low = torch.full_like(scores, torch.finfo(scores.dtype).min)
    weights = torch.where(mask, torch.where(mask, scores, low).softmax(1), 0.0)
    kept = embs.masked_fill(~mask.unsqueeze(-1), 0.0)
    fused = (weights.unsqueeze(-1) * kept).sum(1)
    empty = ~mask.any(1)
    fused[empty] = default.data
    return fused, weights
