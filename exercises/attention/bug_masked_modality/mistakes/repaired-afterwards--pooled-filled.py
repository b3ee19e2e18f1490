import torch
from torch.nn.functional import binary_cross_entropy_with_logits


def pool_modalities(x, mask, q):
    scores = x @ q
    weights = torch.softmax(scores.masked_fill(~mask, -torch.inf), dim=1)
    pooled = torch.einsum("bm,bmd->bd", weights, x).nan_to_num()
    return pooled, weights


def click_loss(x, mask, clicked, q, head, bias):
    pooled, _ = pool_modalities(x, mask, q)
    logits = pooled @ head + bias
    return binary_cross_entropy_with_logits(logits, clicked)
