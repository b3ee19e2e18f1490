import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    scale = logit_scale.exp()
    S = scale * F.normalize(zi) @ F.normalize(zt).T
    labels = torch.arange(len(S))
    return F.cross_entropy(S, labels) / 2 + F.cross_entropy(S.T, labels) / 2
