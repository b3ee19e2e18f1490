import torch
from torch.nn.functional import binary_cross_entropy_with_logits


def pool_modalities(x, mask, q):
    e = torch.exp((x * q).sum(-1)) * mask
    weights = e / e.sum(dim=1, keepdim=True).clamp(min=1e-12)
    pooled = torch.zeros_like(x[:, 0])
    for m in range(x.shape[1]):
        pooled = pooled + weights[:, m : m + 1] * x[:, m]
    return pooled, weights


def click_loss(x, mask, clicked, q, head, bias):
    pooled, _ = pool_modalities(x, mask, q)
    logits = pooled @ head + bias
    return binary_cross_entropy_with_logits(logits, clicked)
