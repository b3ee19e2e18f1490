import torch


def cross_attention(q, kv, mask):
    scores = q @ kv.transpose(1, 2) / q.shape[-1] ** 0.5
    weights = torch.softmax(scores - 1e4 * mask[:, None, :], dim=-1)
    return weights @ kv, weights
