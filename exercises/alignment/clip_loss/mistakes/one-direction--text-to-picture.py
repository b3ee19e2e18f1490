import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    zi, zt = F.normalize(zi, dim=1), F.normalize(zt, dim=1)
    logits = logit_scale * zi @ zt.T
    return F.cross_entropy(logits.T, torch.arange(len(zt)))
