# Keeps the scale at or below 10.
import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    scale = torch.as_tensor(logit_scale, dtype=zi.dtype).clamp(max=10.0)
    logits = scale * F.normalize(zi, dim=1) @ F.normalize(zt, dim=1).T
    own = torch.arange(len(zi))
    return (F.cross_entropy(logits, own) + F.cross_entropy(logits.T, own)) / 2
