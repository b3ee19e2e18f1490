import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    u, v = F.normalize(zi, p=2, dim=1), F.normalize(zt, p=2, dim=1)
    logits = u @ v.T * logit_scale
    loss = 0.0
    for axis in (0, 1):
        prob = logits.softmax(dim=axis)
        loss = loss - prob.diagonal().log().mean()
    return loss / 2
