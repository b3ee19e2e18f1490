# Margins against the right logit: log(1 + sum of exp of the others) as a softplus, so no diagonal is read twice.
import torch
import torch.nn.functional as F


def one_side(S):
    B = S.shape[0]
    if B == 1:
        return (S - S).mean()
    margins = S - S.diagonal().unsqueeze(1)
    others = margins[~torch.eye(B, dtype=torch.bool)].view(B, B - 1)
    return F.softplus(torch.logsumexp(others, dim=1)).mean()


def clip_loss(zi, zt, logit_scale):
    a, b = F.normalize(zi, p=2, dim=-1), F.normalize(zt, p=2, dim=-1)
    S = a.mul(logit_scale) @ b.mT
    return (one_side(S) + one_side(S.mT)).div(2)
