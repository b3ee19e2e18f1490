import torch
import torch.nn.functional as F


def cross_attention(q, kv, mask):
    keys = kv * mask[..., None]
    attention = F.softmax(torch.einsum("bqd,bkd->bqk", q, keys) * q.shape[2] ** -0.5, dim=2)
    return torch.einsum("bqk,bkd->bqd", attention, kv), attention
