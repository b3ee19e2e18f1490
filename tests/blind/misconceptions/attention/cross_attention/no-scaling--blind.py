import torch


def cross_attention(q, kv, mask):
    sim = torch.einsum("bqd,bkd->bqk", q, kv)
    padded = ~mask.unsqueeze(1)
    attn = sim.masked_fill(padded, -1e12).softmax(dim=-1).masked_fill(padded, 0)
    return torch.einsum("bqk,bkd->bqd", attn, kv), attn
