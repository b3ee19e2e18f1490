import torch


def cross_attention(q, kv, mask):
    B, Tk, D = kv.shape
    scores = (q / D**0.5) @ kv.transpose(-1, -2)
    ignore = mask.view(B, 1, Tk).expand_as(scores)  # key_padding_mask: True is left out
    scores = torch.where(ignore, torch.full_like(scores, -1e15), scores)
    weights = torch.softmax(scores, -1)
    weights = torch.where(ignore, torch.zeros_like(weights), weights)
    return weights @ kv, weights
