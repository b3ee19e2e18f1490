# masked_fill cuts the gradient of every barred score, so that nan_to_num on the weights is enough.
import torch
import torch.nn.functional as F


def pool_modalities(x, mask, q):
    s = torch.einsum("bmd,d->bm", x, q).masked_fill(~mask, float("-inf"))
    a = torch.nan_to_num(F.softmax(s, dim=-1))
    return (a[..., None] * x).sum(1), a


def click_loss(x, mask, clicked, q, head, bias):
    z, _ = pool_modalities(x, mask, q)
    return F.binary_cross_entropy_with_logits(z @ head + bias, clicked)
