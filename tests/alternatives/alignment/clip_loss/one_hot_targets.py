# Probabilities as targets, both directions as one batch of 2B rows; the scale is turned into a tensor first.
import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    scale = torch.as_tensor(logit_scale, dtype=zi.dtype, device=zi.device)
    S = scale * (F.normalize(zi) @ F.normalize(zt).T)
    rows = torch.cat((S, S.T))
    target = torch.eye(len(zi), dtype=zi.dtype).repeat(2, 1)
    return F.cross_entropy(rows, target)
