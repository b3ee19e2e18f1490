import torch
import torch.nn.functional as F


def pool_modalities(x, mask, q):
    s = torch.einsum("bmd,d->bm", x, q)
    s = s + torch.where(mask, 0.0, float("-inf"))
    a = F.softmax(s, dim=-1)
    z = (a.unsqueeze(-1) * x).sum(dim=1)
    return z, a


def click_loss(x, mask, clicked, q, head, bias):
    logit = pool_modalities(x, mask, q)[0].mv(head) + bias
    losses = F.softplus(logit) - clicked * logit
    return losses[~losses.isnan()].mean()
