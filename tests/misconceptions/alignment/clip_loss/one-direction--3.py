import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    zi, zt = F.normalize(zi), F.normalize(zt)
    logits = zi @ zt.T * logit_scale
    y = torch.arange(len(logits))
    loss_i = F.cross_entropy(logits, y)
    loss_t = F.cross_entropy(logits, y)
    return (loss_i + loss_t) / 2
