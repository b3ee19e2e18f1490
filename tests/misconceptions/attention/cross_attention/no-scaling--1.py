import torch
import torch.nn.functional as F


def cross_attention(q, kv, mask):
    keep = mask.unsqueeze(1)
    logits = torch.einsum("bqd,bkd->bqk", q, kv)
    attention = F.softmax(torch.where(keep, logits, torch.full_like(logits, -1e12)), dim=-1) * keep
    return torch.einsum("bqk,bkd->bqd", attention, kv), attention
