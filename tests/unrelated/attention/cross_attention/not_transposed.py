# Forgets the transpose of the keys: a RuntimeError nearly everywhere.
import torch


def cross_attention(q, kv, mask):
    padding = ~mask[:, None, :]
    scores = (q @ kv / q.shape[-1] ** 0.5).masked_fill(padding, torch.finfo(q.dtype).min)
    weights = torch.softmax(scores, dim=-1).masked_fill(padding, 0.0)
    return weights @ kv, weights
