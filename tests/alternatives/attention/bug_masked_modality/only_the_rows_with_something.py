import torch
import torch.nn.functional as F


def pool_modalities(x, mask, q):
    rows = torch.where(mask.any(dim=1))[0]
    weights = torch.zeros(x.shape[:2], dtype=x.dtype)
    part = torch.softmax((x[rows] @ q).masked_fill(~mask[rows], -torch.inf), dim=1)
    weights = weights.index_copy(0, rows, part)
    return torch.einsum("bm,bmd->bd", weights, x), weights


def click_loss(x, mask, clicked, q, head, bias):
    z, _ = pool_modalities(x, mask, q)
    return F.binary_cross_entropy_with_logits(z @ head + bias, clicked)
