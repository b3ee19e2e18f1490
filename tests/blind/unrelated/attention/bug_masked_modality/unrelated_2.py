# bug: the bias is missing in the logit
import torch
from torch.nn.functional import binary_cross_entropy_with_logits


def pool_modalities(x, mask, q):
    scores = torch.where(mask, x @ q, torch.finfo(x.dtype).min)
    weights = torch.where(mask, torch.softmax(scores, dim=1), 0.0)
    return (weights.unsqueeze(2) * x).sum(dim=1), weights


def click_loss(x, mask, clicked, q, head, bias):
    pooled, _ = pool_modalities(x, mask, q)
    logits = pooled @ head
    return binary_cross_entropy_with_logits(logits, clicked)
