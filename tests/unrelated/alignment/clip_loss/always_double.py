# Returns float64 for float32 inputs.
import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    logits = logit_scale * F.normalize(zi.double(), dim=1) @ F.normalize(zt.double(), dim=1).T
    own = torch.arange(len(zi))
    return (F.cross_entropy(logits, own) + F.cross_entropy(logits.T, own)) / 2
