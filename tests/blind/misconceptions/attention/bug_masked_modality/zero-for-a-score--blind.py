import torch
from torch.nn.functional import binary_cross_entropy_with_logits


def attention_weights(scores, mask):
    scores = scores * mask  # nothing is left of a missing modality
    return torch.softmax(scores, dim=1)


def pool_modalities(x, mask, q):
    weights = attention_weights(x @ q, mask)
    weights = weights * mask.any(dim=1, keepdim=True)
    return torch.einsum("bm,bmd->bd", weights, x), weights


def click_loss(x, mask, clicked, q, head, bias):
    pooled, _ = pool_modalities(x, mask, q)
    return binary_cross_entropy_with_logits(pooled @ head + bias, clicked)
