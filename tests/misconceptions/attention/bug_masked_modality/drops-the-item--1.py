import torch
import torch.nn.functional as F


def pool_modalities(x, mask, q):
    x, mask = x[mask.sum(1) > 0], mask[mask.sum(1) > 0]
    s = torch.einsum("bmd,d->bm", x, q)
    s = s + torch.where(mask, 0.0, float("-inf"))
    a = F.softmax(s, dim=-1)
    z = (a.unsqueeze(-1) * x).sum(dim=1)
    return z, a


def click_loss(x, mask, clicked, q, head, bias):
    z, _ = pool_modalities(x, mask, q)
    return F.binary_cross_entropy_with_logits(z @ head + bias, clicked[mask.sum(1) > 0])
