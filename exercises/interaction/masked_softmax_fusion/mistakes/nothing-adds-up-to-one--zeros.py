# The default is never used, and the placeholders are zeroed.
import torch


def masked_softmax_fusion(embs, scores, mask, default):
    weights = torch.softmax(scores.masked_fill(~mask, -1e9), dim=1)
    known = embs.masked_fill(~mask[..., None], 0)
    return (weights[..., None] * known).sum(1), weights
