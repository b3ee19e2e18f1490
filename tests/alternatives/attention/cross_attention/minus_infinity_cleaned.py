# -inf before the softmax, and nan_to_num after it: the nan of an empty row never reaches the gradient.
import torch


def cross_attention(q, kv, mask):
    scores = torch.bmm(q, kv.transpose(1, 2)) / q.size(-1) ** 0.5
    scores = scores.masked_fill(mask.unsqueeze(1).logical_not(), -torch.inf)
    weights = torch.nan_to_num(scores.softmax(dim=2), nan=0.0)
    return torch.bmm(weights, kv), weights
