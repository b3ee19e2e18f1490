# The loss is a sum.
import torch
import torch.nn.functional as F


def pool_modalities(x, mask, q):
    s = (x @ q).masked_fill(~mask, -1e300)
    a = torch.softmax(s, dim=1).masked_fill(~mask, 0)
    return torch.einsum("bm,bmd->bd", a, x), a


def click_loss(x, mask, clicked, q, head, bias):
    logit = pool_modalities(x, mask, q)[0].mv(head) + bias
    losses = F.softplus(logit) - clicked * logit
    return losses.sum()
