import torch
import torch.nn.functional as F


def cross_attention(q, kv, mask):
    scores = torch.einsum("bqd,bkd->bqk", q, kv) / q.size(-1) ** 0.5
    attention = F.softmax(scores, dim=2).masked_fill(~mask.unsqueeze(1), 0)
    return attention.bmm(kv), attention
