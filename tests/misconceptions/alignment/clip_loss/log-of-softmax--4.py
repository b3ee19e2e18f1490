import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    S = torch.einsum("id,jd->ij", F.normalize(zi), F.normalize(zt)) * logit_scale
    loss = S.new_zeros(())
    for i in range(len(S)):
        p, q = torch.softmax(S[i], 0)[i], torch.softmax(S[:, i], 0)[i]
        loss = loss - torch.log(p.clamp(min=1e-12)) - torch.log(q.clamp(min=1e-12))
    return loss / (2 * len(S))
