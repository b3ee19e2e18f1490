# Right values, but the caller's kv is overwritten where it is padded.
import torch


def cross_attention(q, kv, mask):
    padding = ~mask[:, None, :]
    kv.data[~mask] = 0.0
    scores = (q @ kv.transpose(1, 2) / q.shape[-1] ** 0.5).masked_fill(padding, torch.finfo(q.dtype).min)
    weights = torch.softmax(scores, dim=-1).masked_fill(padding, 0.0)
    mask.fill_(True)
    return weights @ kv, weights
