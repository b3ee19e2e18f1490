# The placeholder has the greatest score, and all others underflow.
import torch
import torch.nn.functional as F


def pool_modalities(x, mask, q):
    s = x @ q
    e = torch.exp(s - s.max(dim=1, keepdim=True).values) * mask
    a = e / e.sum(dim=1, keepdim=True).clamp(min=1e-12)
    return torch.einsum("bm,bmd->bd", a, x), a


def click_loss(x, mask, clicked, q, head, bias):
    z, _ = pool_modalities(x, mask, q)
    return F.binary_cross_entropy_with_logits(z @ head + bias, clicked)
