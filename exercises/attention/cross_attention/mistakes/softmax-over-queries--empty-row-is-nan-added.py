import torch


def cross_attention(q, kv, mask):
    scores = q @ kv.transpose(1, 2) / q.shape[-1] ** 0.5
    penalty = torch.zeros_like(mask, dtype=q.dtype).masked_fill(~mask, float("-inf"))
    weights = torch.softmax(scores + penalty[:, None, :], dim=1)
    return weights @ kv, weights
