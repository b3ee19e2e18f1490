# The formula as printed, with torch.logsumexp; a helper for the norm.
import torch


def _normalise(z):
    norm = torch.sqrt((z * z).sum(dim=-1))
    return z / torch.maximum(norm, torch.full_like(norm, 1e-12)).unsqueeze(-1)


def clip_loss(zi, zt, logit_scale):
    B = zi.shape[0]
    S = torch.matmul(_normalise(zi), _normalise(zt).t()) * logit_scale
    right = S.diag().sum()
    rows = (torch.logsumexp(S, dim=1).sum() - right) / B
    columns = (torch.logsumexp(S, dim=0).sum() - right) / B
    return 0.5 * (rows + columns)
