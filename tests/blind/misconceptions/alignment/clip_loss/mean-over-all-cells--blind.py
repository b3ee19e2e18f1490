import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    zi, zt = F.normalize(zi), F.normalize(zt)
    scores = zi.mm(zt.t()) * logit_scale
    same = torch.eye(len(zi), dtype=scores.dtype, device=scores.device)
    per_row = -same * F.log_softmax(scores, dim=1)
    per_col = -same * F.log_softmax(scores, dim=0)
    return (per_row.mean() + per_col.mean()) / 2
