import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    temperature = logit_scale
    S = torch.einsum("id,jd->ij", F.normalize(zi), F.normalize(zt)) / temperature
    return -(S.log_softmax(0).diag().mean() + S.log_softmax(1).diag().mean()) / 2
