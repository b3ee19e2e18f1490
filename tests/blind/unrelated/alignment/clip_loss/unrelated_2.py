# bug: normalises along the wrong axis (columns of the batch instead of rows)
import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    zi = F.normalize(zi, dim=0)
    zt = F.normalize(zt, dim=0)
    logits = logit_scale * zi @ zt.T
    y = torch.arange(len(logits))
    return (F.cross_entropy(logits, y) + F.cross_entropy(logits.T, y)) / 2
