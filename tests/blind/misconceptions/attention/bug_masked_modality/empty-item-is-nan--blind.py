import torch
from torch.nn.functional import binary_cross_entropy_with_logits


def pool_modalities(x, mask, q):
    scores = (x @ q).masked_fill(~mask, float("-inf"))
    scores = scores - scores.max(dim=1, keepdim=True).values.detach()
    weights = scores.exp() / scores.exp().sum(dim=1, keepdim=True)
    return (weights.unsqueeze(-1) * x).sum(dim=1), weights


def click_loss(x, mask, clicked, q, head, bias):
    pooled, _ = pool_modalities(x, mask, q)
    return binary_cross_entropy_with_logits(pooled @ head + bias, clicked)
