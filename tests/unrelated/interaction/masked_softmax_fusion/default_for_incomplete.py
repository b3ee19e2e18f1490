# all() instead of any(): every incomplete item gets the default.
import torch


def masked_softmax_fusion(embs, scores, mask, default):
    weights = scores.masked_fill(~mask, -1e9).softmax(1) * mask
    known = embs.masked_fill(~mask[..., None], 0)
    fused = (weights[..., None] * known).sum(1)
    return torch.where(mask.all(1, keepdim=True), fused, default), weights
