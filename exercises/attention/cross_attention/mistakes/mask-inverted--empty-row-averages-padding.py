import torch


def cross_attention(q, kv, mask):
    padding = mask[:, None, :]
    scores = q @ kv.transpose(1, 2) / q.shape[-1] ** 0.5
    scores = scores.masked_fill(padding, -1e9)
    weights = torch.softmax(scores, dim=-1)
    return weights @ kv, weights
