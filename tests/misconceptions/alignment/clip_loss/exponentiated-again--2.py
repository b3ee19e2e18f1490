import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    similarity = F.normalize(zi) @ F.normalize(zt).T
    logits = torch.exp(logit_scale) * similarity
    labels = torch.arange(zi.size(0))
    loss_i = F.cross_entropy(logits, labels)
    loss_t = F.cross_entropy(logits.t(), labels)
    return (loss_i + loss_t) / 2
