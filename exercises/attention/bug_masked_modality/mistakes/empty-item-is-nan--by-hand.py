import torch
from torch.nn.functional import binary_cross_entropy_with_logits


def pool_modalities(x, mask, q):
    scores = (x @ q).masked_fill(~mask, -torch.inf)
    shares = torch.exp(scores - scores.max(dim=1, keepdim=True).values.detach())
    weights = shares / shares.sum(dim=1, keepdim=True)
    pooled = torch.einsum("bm,bmd->bd", weights, x)
    return pooled, weights


def click_loss(x, mask, clicked, q, head, bias):
    pooled, _ = pool_modalities(x, mask, q)
    logits = pooled @ head + bias
    return binary_cross_entropy_with_logits(logits, clicked)
