import torch


def cross_attention(q, kv, mask):
    scores = torch.bmm(q, kv.mT) / q.shape[-1] ** 0.5
    scores = scores.masked_fill(~mask.unsqueeze(1), 0.0)
    weights = scores.softmax(dim=-1)
    return torch.bmm(weights, kv), weights
