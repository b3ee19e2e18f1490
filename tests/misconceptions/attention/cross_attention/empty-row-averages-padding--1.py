import torch
import torch.nn.functional as F


def cross_attention(q, kv, mask):
    logits = torch.einsum("bqd,bkd->bqk", q, kv) / q.shape[-1] ** 0.5
    lowest = torch.full_like(logits, torch.finfo(logits.dtype).min)
    attention = F.softmax(torch.where(mask.unsqueeze(1), logits, lowest), dim=-1)
    return torch.bmm(attention, kv), attention
