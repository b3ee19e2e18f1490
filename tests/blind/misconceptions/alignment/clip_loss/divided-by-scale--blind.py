import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    temperature = logit_scale
    zi = zi / zi.norm(dim=1, keepdim=True).clamp(min=1e-12)
    zt = zt / zt.norm(dim=1, keepdim=True).clamp(min=1e-12)
    logits = zi @ zt.T / temperature
    labels = torch.arange(zi.size(0))
    losses = [F.cross_entropy(m, labels) for m in (logits, logits.T)]
    return sum(losses) / 2
