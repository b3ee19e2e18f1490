# bug: divides the scores by the root of D, which nobody asked for
import torch
from torch.nn.functional import binary_cross_entropy_with_logits


def pool_modalities(x, mask, q):
    scores = x @ q / x.shape[-1] ** 0.5
    weights = torch.softmax(scores.masked_fill(~mask, -1e12), dim=1) * mask
    pooled = torch.einsum("bm,bmd->bd", weights, x)
    return pooled, weights


def click_loss(x, mask, clicked, q, head, bias):
    pooled, _ = pool_modalities(x, mask, q)
    return binary_cross_entropy_with_logits(pooled @ head + bias, clicked)
