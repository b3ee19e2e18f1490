import torch
import torch.nn.functional as F


def pool_modalities(x, mask, q):
    s = torch.einsum("bmd,d->bm", x, q)
    w = F.softmax(s, dim=-1)
    w = torch.where(mask, w, torch.zeros_like(w))
    return torch.bmm(w[:, None, :], x)[:, 0], w


def click_loss(x, mask, clicked, q, head, bias):
    z, _ = pool_modalities(x, mask, q)
    return F.binary_cross_entropy_with_logits(z.mv(head) + bias, clicked, reduction="mean")
