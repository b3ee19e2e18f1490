import torch
from torch.nn.functional import binary_cross_entropy_with_logits


def pool_modalities(x, mask, q):
    keep = mask.any(dim=1)
    x, mask = x[keep], mask[keep]
    scores = x @ q
    barred = torch.zeros_like(scores).masked_fill(~mask, -torch.inf)
    weights = torch.softmax(scores + barred, dim=1)
    pooled = torch.einsum("bm,bmd->bd", weights, x)
    return pooled, weights


def click_loss(x, mask, clicked, q, head, bias):
    pooled, _ = pool_modalities(x, mask, q)
    logits = pooled @ head + bias
    return binary_cross_entropy_with_logits(logits, clicked[mask.any(dim=1)])
