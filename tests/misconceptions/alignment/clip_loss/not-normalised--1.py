import torch


def clip_loss(zi, zt, logit_scale):
    S = torch.einsum("id,jd->ij", zi, zt) * logit_scale
    right = S.diagonal()
    rows = (torch.logsumexp(S, dim=1) - right).mean()
    columns = (torch.logsumexp(S, dim=0) - right).mean()
    return 0.5 * (rows + columns)
