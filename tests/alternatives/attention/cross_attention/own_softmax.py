# The softmax by hand: largest valid score subtracted, exponentials masked, a denominator that is never 0.
import torch


def cross_attention(q, kv, mask):
    valid = mask[:, None, :].to(q.dtype)
    scores = torch.einsum("bqd,bkd->bqk", q, kv) * q.shape[2] ** -0.5
    lowest = torch.finfo(q.dtype).min
    top = scores.where(mask[:, None, :], torch.tensor(lowest, dtype=q.dtype)).amax(dim=2, keepdim=True).detach()
    powers = torch.exp((scores - top).clamp(max=0)) * valid
    total = powers.sum(dim=2, keepdim=True)
    weights = powers / torch.where(total > 0, total, torch.ones_like(total))
    return torch.einsum("bqk,bkd->bqd", weights, kv), weights
