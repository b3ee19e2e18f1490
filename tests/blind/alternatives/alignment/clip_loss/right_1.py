import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    zi = F.normalize(zi, dim=-1, eps=1e-12)
    zt = F.normalize(zt, dim=-1, eps=1e-12)
    logits = logit_scale * zi @ zt.T
    target = torch.arange(len(zi), device=zi.device)
    return (F.cross_entropy(logits, target) + F.cross_entropy(logits.T, target)) / 2
