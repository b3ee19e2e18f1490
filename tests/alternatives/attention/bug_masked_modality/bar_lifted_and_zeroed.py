# Items with nothing are not barred at all, and their weights are zeroed.
import torch
import torch.nn.functional as F


def pool_modalities(x, mask, q):
    some = mask.any(dim=1, keepdim=True)
    barred = torch.zeros_like(mask, dtype=x.dtype).masked_fill(~mask & some, -torch.inf)
    weights = torch.softmax(x @ q + barred, dim=1) * some
    return torch.einsum("bm,bmd->bd", weights, x), weights


def click_loss(x, mask, clicked, q, head, bias):
    z, _ = pool_modalities(x, mask, q)
    return F.binary_cross_entropy_with_logits(z @ head + bias, clicked)
