import torch
import torch.nn.functional as F


def pool_modalities(x, mask, q):
    s = torch.einsum("bmd,d->bm", x, q)
    s = torch.where(mask, s, torch.zeros_like(s))
    a = F.softmax(s, dim=-1)
    z = (a.unsqueeze(-1) * x).sum(dim=1)
    return z, a


def click_loss(x, mask, clicked, q, head, bias):
    z, _ = pool_modalities(x, mask, q)
    return F.binary_cross_entropy_with_logits(z @ head + bias, clicked)
