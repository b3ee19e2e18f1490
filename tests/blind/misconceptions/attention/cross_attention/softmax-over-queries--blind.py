import torch


def cross_attention(q, kv, mask):
    scale = kv.shape[-1] ** -0.5
    valid = mask[:, None]
    scores = (q @ kv.transpose(1, 2)) * scale
    scores = scores.masked_fill(~valid, torch.finfo(scores.dtype).min)
    weights = torch.softmax(scores, dim=1) * valid
    output = weights @ kv
    return output, weights
