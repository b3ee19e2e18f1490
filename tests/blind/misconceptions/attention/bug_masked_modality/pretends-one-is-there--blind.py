import torch
from torch.nn.functional import binary_cross_entropy_with_logits


def pool_modalities(x, mask, q):
    there = mask.clone()
    there[~mask.any(dim=1), 0] = True  # softmax needs at least one
    scores = (x @ q).masked_fill(~there, -torch.inf)
    weights = torch.softmax(scores, dim=1)
    pooled = (weights[..., None] * x).sum(1)
    return pooled, weights


def click_loss(x, mask, clicked, q, head, bias):
    pooled, weights = pool_modalities(x, mask, q)
    logits = pooled @ head + bias
    return binary_cross_entropy_with_logits(logits, clicked)
