# bug: sums over the pairs, the division by B is missing
import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    a = zi / zi.norm(dim=1, keepdim=True).clamp(min=1e-12)
    b = zt / zt.norm(dim=1, keepdim=True).clamp(min=1e-12)
    S = logit_scale * (a @ b.T)
    rows = torch.logsumexp(S, dim=1) - S.diagonal()
    cols = torch.logsumexp(S, dim=0) - S.diagonal()
    return 0.5 * (rows + cols).sum()
