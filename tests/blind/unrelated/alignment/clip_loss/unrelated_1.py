# bug: the sum in the denominator runs over the negatives only, the pair itself is left out
import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    S = logit_scale * F.normalize(zi, dim=1) @ F.normalize(zt, dim=1).T
    own = torch.eye(len(S), dtype=torch.bool)
    others = S.masked_fill(own, -1e9)
    rows = others.logsumexp(1) - S.diagonal()
    cols = others.logsumexp(0) - S.diagonal()
    return (rows.mean() + cols.mean()) / 2
