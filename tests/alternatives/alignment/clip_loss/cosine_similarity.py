# F.cosine_similarity of all pairs and a CrossEntropyLoss module. Its eps clamps each norm, so it is set to 1e-12.
import torch
import torch.nn.functional as F
from torch import nn


def clip_loss(zi, zt, logit_scale):
    if zi.shape != zt.shape:
        raise ValueError("one text for each picture")
    cosine = F.cosine_similarity(zi[:, None, :], zt[None, :, :], dim=-1, eps=1e-12)
    criterion = nn.CrossEntropyLoss()
    target = torch.arange(zi.size(0))
    return torch.stack([criterion(cosine * logit_scale, target), criterion(cosine.t() * logit_scale, target)]).mean()
