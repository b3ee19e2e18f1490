import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    S = torch.einsum("id,jd->ij", F.normalize(zi), F.normalize(zt)) * logit_scale
    E = S.exp()
    rows = (E.sum(dim=1).log() - S.diagonal()).mean()
    columns = (E.sum(dim=0).log() - S.diagonal()).mean()
    return (rows + columns) / 2
