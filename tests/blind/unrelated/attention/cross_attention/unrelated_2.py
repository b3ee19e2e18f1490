# bug: the mask of the first item is used for the whole batch
import torch


def cross_attention(q, kv, mask):
    valid = mask[0]
    scores = torch.einsum("bqd,bkd->bqk", q, kv) / q.shape[-1] ** 0.5
    scores = torch.where(valid, scores, torch.finfo(scores.dtype).min)
    weights = torch.softmax(scores, dim=-1) * valid
    return torch.einsum("bqk,bkd->bqd", weights, kv), weights
