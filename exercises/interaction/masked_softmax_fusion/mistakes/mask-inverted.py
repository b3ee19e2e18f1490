import torch


def masked_softmax_fusion(embs, scores, mask, default):
    there = ~mask
    weights = torch.softmax(scores.masked_fill(~there, -1e9), dim=1) * there
    known = embs.masked_fill(~there[..., None], 0)
    fused = (weights[..., None] * known).sum(1)
    return torch.where(there.any(1, keepdim=True), fused, default), weights
