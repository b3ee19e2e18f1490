import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    S = logit_scale * (F.normalize(zi) @ F.normalize(zt).T)
    rows = torch.log(S.softmax(1).diag() + 1e-8)
    columns = torch.log(S.softmax(0).diag() + 1e-8)
    return -(rows.mean() + columns.mean()) / 2
