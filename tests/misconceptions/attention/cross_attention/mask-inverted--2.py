import torch


def cross_attention(q, kv, mask):
    bias = torch.zeros(mask.shape, dtype=q.dtype)
    bias[mask] = -torch.inf
    logits = torch.einsum("bqd,bkd->bqk", q, kv) * q.size(2) ** -0.5 + bias.unsqueeze(1)
    w = torch.exp(logits - torch.logsumexp(logits, dim=2, keepdim=True))
    return torch.bmm(w, kv), w
