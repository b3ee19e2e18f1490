# A wrong variable: pictures are compared with pictures.
import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    zi, zt = F.normalize(zi, dim=1), F.normalize(zt, dim=1)
    logits = logit_scale * zi @ zi.T
    own = torch.arange(len(zi))
    return (F.cross_entropy(logits, own) + F.cross_entropy(logits.T, own)) / 2
