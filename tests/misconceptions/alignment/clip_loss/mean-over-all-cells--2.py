import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    S = torch.einsum("id,jd->ij", F.normalize(zi), F.normalize(zt)) * logit_scale
    labels = torch.arange(S.shape[0])
    total = F.cross_entropy(S, labels, reduction="sum") + F.cross_entropy(S.T, labels, reduction="sum")
    return total / (2 * S.shape[0] * S.shape[1])
