import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    a = zi / zi.norm(dim=1, keepdim=True).clamp(min=1e-12)
    b = zt / zt.norm(dim=1, keepdim=True).clamp(min=1e-12)
    S = logit_scale * torch.einsum("id,jd->ij", a, b)
    return -F.log_softmax(S, dim=-1).diagonal().mean()
