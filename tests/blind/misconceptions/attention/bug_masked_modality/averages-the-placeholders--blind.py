import torch
from torch.nn.functional import binary_cross_entropy_with_logits


def pool_modalities(x, mask, q):
    scores = torch.where(mask, x @ q, -1e9)
    weights = torch.softmax(scores, dim=1)
    pooled = torch.einsum("bm,bmd->bd", weights, x)
    return pooled, weights


def click_loss(x, mask, clicked, q, head, bias):
    pooled, _ = pool_modalities(x, mask, q)
    logits = pooled @ head + bias
    return binary_cross_entropy_with_logits(logits, clicked)
