# bug: the exponent has the wrong sign (greatest minus score), so the least similar key gets most weight
import torch


def cross_attention(q, kv, mask):
    s = q @ kv.mT / q.shape[-1] ** 0.5
    valid = mask[:, None, :].expand_as(s)
    low = torch.where(valid, s, torch.inf).amin(dim=-1, keepdim=True)
    low = torch.where(torch.isfinite(low), low, torch.zeros_like(low)).detach()
    e = torch.where(valid, torch.exp(torch.where(valid, low - s, torch.zeros_like(s))), torch.zeros_like(s))
    total = e.sum(dim=-1, keepdim=True)
    weights = e / torch.where(total > 0, total, torch.ones_like(total))
    return weights @ kv, weights
