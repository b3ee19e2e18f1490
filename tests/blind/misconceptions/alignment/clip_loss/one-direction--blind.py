import torch
from torch import nn


def clip_loss(zi, zt, logit_scale):
    pictures = nn.functional.normalize(zi, dim=1)
    texts = nn.functional.normalize(zt, dim=1)
    log_p = torch.log_softmax(logit_scale * (pictures @ texts.T), dim=1)
    return -log_p.diagonal().mean()
