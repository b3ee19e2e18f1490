import torch


def cross_attention(q, kv, mask):
    d = q.size(-1)
    scores = torch.bmm(q, kv.transpose(1, 2)) / d**0.5
    weights = torch.softmax(scores, dim=2)
    weights = weights * mask[:, None, :].to(weights.dtype)
    return torch.bmm(weights, kv), weights
