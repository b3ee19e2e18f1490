import torch


def cross_attention(q, kv, mask):
    bias = torch.zeros(mask.shape, dtype=q.dtype)
    bias[~mask] = -torch.inf
    logits = torch.einsum("bqd,bkd->bqk", q, kv) * q.shape[-1] ** -0.5 + bias[:, None]
    attention = torch.exp(torch.log_softmax(logits, dim=-1))
    return torch.einsum("bqk,bkd->bqd", attention, kv), attention
