import torch


def clip_loss(zi, zt, logit_scale):
    a = zi / zi.norm(dim=1, keepdim=True).clamp(min=1e-12)
    b = zt / zt.norm(dim=1, keepdim=True).clamp(min=1e-12)
    S = (a * logit_scale) @ b.T
    return (torch.logsumexp(S, 0) + torch.logsumexp(S, 1) - 2 * S.diag()).mean()
