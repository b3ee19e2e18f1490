# Divides by D, not by its root.
import torch


def cross_attention(q, kv, mask):
    padding = ~mask[:, None, :]
    scores = (q @ kv.transpose(1, 2) / q.shape[-1]).masked_fill(padding, torch.finfo(q.dtype).min)
    weights = torch.softmax(scores, dim=-1).masked_fill(padding, 0.0)
    return weights @ kv, weights
