import torch


def masked_softmax_fusion(embs, scores, mask, default):
    weights = torch.softmax(scores.masked_fill(~mask, -1e9), dim=1)
    known = embs.masked_fill(~mask[..., None], 0)
    fused = (weights[..., None] * known).sum(1)
    return torch.where(mask.any(1, keepdim=True), fused, default), weights
