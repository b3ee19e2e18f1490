# The caller's embs are overwritten.
import torch


def masked_softmax_fusion(embs, scores, mask, default):
    weights = scores.masked_fill(~mask, -1e9).softmax(1) * mask
    embs[~mask] = 0
    fused = (weights[..., None] * embs).sum(1)
    return torch.where(mask.any(1, keepdim=True), fused, default), weights
