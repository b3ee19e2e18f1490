# bug: divides by D instead of by the root of D
import torch


def cross_attention(q, kv, mask):
    scores = q @ kv.transpose(1, 2) / q.shape[-1]
    padded = ~mask[:, None, :]
    weights = torch.softmax(scores.masked_fill(padded, torch.finfo(scores.dtype).min), dim=-1).masked_fill(padded, 0.0)
    return weights @ kv, weights
