import torch


def cross_attention(q, kv, mask):
    s = torch.einsum("bqd,bkd->bqk", q, kv) / q.size(2) ** 0.5
    s = s + torch.where(mask, 0.0, -torch.inf).unsqueeze(1)
    w = torch.softmax(s, dim=-1)
    w = torch.where(torch.isnan(w), torch.zeros_like(w), w)
    return torch.einsum("bqk,bkd->bqd", w, kv), w
