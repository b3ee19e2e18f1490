import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    S = torch.einsum("id,jd->ij", F.normalize(zi), F.normalize(zt)) * logit_scale
    labels = torch.arange(len(S))
    p_text, p_image = F.softmax(S, dim=1), F.softmax(S.T, dim=1)
    return (F.nll_loss(torch.log(p_text), labels) + F.nll_loss(torch.log(p_image), labels)) / 2
