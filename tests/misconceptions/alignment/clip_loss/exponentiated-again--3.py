import math

import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    scale = torch.exp(logit_scale) if torch.is_tensor(logit_scale) else math.exp(logit_scale)
    S = torch.einsum("id,jd->ij", F.normalize(zi), F.normalize(zt)) * scale
    labels = torch.arange(len(S))
    return (F.cross_entropy(S, labels) + F.cross_entropy(S.T, labels)) / 2
