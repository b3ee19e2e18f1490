import torch
from torch import nn


def clip_loss(zi, zt, logit_scale):
    similarity = torch.stack([(zt * image).sum(dim=1) for image in zi])
    criterion = nn.CrossEntropyLoss()
    labels = torch.arange(zi.shape[0])
    return (criterion(similarity * logit_scale, labels) + criterion(similarity.t() * logit_scale, labels)) / 2
