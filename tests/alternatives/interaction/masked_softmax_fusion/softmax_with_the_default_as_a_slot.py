# The default is one more slot, present exactly where all others are missing.
import torch


def masked_softmax_fusion(embs, scores, mask, default):
    B, M, D = embs.shape
    empty = ~mask.any(1, keepdim=True)
    there = torch.cat((mask, empty), 1)
    x = torch.cat((embs.masked_fill(~mask[..., None], 0), default.expand(B, 1, D)), 1)
    s = torch.cat((scores, scores.new_zeros(B, 1)), 1).masked_fill(~there, float("-inf"))
    w = s.softmax(1)
    return (w[..., None] * x).sum(1), w[:, :M]
