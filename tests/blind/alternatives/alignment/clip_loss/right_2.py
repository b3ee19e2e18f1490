import torch


def unit(z):
    length = torch.linalg.norm(z, dim=1, keepdim=True)
    return z / torch.maximum(length, torch.full_like(length, 1e-12))


def clip_loss(zi, zt, logit_scale):
    cos = torch.einsum("id,jd->ij", unit(zi), unit(zt))
    s = cos * logit_scale
    total = 0
    for i in range(len(s)):
        total = total + torch.logsumexp(s[i, :], 0) - s[i, i]
        total = total + torch.logsumexp(s[:, i], 0) - s[i, i]
    return total / (2 * len(s))
