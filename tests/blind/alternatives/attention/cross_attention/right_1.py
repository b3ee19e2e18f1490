import math

import torch


def cross_attention(q, kv, mask):
    scores = q @ kv.transpose(1, 2) / math.sqrt(q.shape[-1])
    valid = mask[:, None, :]
    weights = torch.softmax(scores.masked_fill(~valid, torch.finfo(scores.dtype).min), dim=-1)
    weights = weights.masked_fill(~valid, 0.0)
    return weights @ kv, weights
