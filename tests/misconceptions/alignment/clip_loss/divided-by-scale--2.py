import torch


def clip_loss(zi, zt, logit_scale):
    inverse = 1.0 / logit_scale
    a = zi / zi.norm(dim=1, keepdim=True).clamp(min=1e-12)
    b = zt / zt.norm(dim=1, keepdim=True).clamp(min=1e-12)
    S = inverse * (a @ b.T)
    right = torch.diagonal(S)
    return ((torch.logsumexp(S, 1) - right).mean() + (torch.logsumexp(S, 0) - right).mean()) * 0.5
