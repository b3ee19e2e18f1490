# Labels from 1 to B: an IndexError on every call.
import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    logits = logit_scale * F.normalize(zi, dim=1) @ F.normalize(zt, dim=1).T
    own = torch.arange(1, len(zi) + 1)
    return (F.cross_entropy(logits, own) + F.cross_entropy(logits.T, own)) / 2
