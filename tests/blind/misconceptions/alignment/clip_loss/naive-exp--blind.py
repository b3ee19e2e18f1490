import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    S = logit_scale * (F.normalize(zi, dim=1) @ F.normalize(zt, dim=1).T)
    E = torch.exp(S)
    d = torch.diagonal(S)
    loss_i = (torch.log(E.sum(1)) - d).mean()
    loss_t = (torch.log(E.sum(0)) - d).mean()
    return (loss_i + loss_t) / 2
