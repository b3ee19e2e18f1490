import torch
import torch.nn.functional as F


def cross_attention(q, kv, mask):
    logits = torch.einsum("bqd,bkd->bqk", q, kv) / q.shape[-1] ** 0.5
    hidden = mask[:, None, :]
    logits = torch.where(hidden, torch.full_like(logits, -1e15), logits)
    attention = F.softmax(logits, dim=-1)
    attention = attention * (~hidden)
    return torch.einsum("bqk,bkd->bqd", attention, kv), attention
