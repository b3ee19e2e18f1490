import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    E = torch.exp(logit_scale * F.normalize(zi) @ F.normalize(zt).T)
    right = torch.diagonal(E)
    loss_i = -torch.log(right / E.sum(1)).mean()
    loss_t = -torch.log(right / E.sum(0)).mean()
    return 0.5 * (loss_i + loss_t)
