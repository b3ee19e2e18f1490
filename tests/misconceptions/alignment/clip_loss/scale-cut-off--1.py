import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    if isinstance(logit_scale, torch.Tensor):
        logit_scale = logit_scale.item()
    S = torch.einsum("id,jd->ij", F.normalize(zi), F.normalize(zt)) * logit_scale
    return -(S.log_softmax(0).diag().mean() + S.log_softmax(1).diag().mean()) / 2
