# The default is added to every item.
import torch


def masked_softmax_fusion(embs, scores, mask, default):
    weights = scores.masked_fill(~mask, -1e9).softmax(1) * mask
    known = embs.masked_fill(~mask[..., None], 0)
    return (weights[..., None] * known).sum(1) + default, weights
