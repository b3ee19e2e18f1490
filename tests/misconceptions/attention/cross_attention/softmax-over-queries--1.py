import torch
import torch.nn.functional as F


def cross_attention(q, kv, mask):
    keep = mask.unsqueeze(1)
    logits = torch.einsum("bqd,bkd->bqk", q, kv) / q.size(2) ** 0.5
    attention = F.softmax(logits.masked_fill(~keep, -1e12), dim=-2) * keep
    return torch.bmm(attention, kv), attention
