import torch


def _norm(z):
    return z / torch.clamp(torch.linalg.norm(z, dim=1), min=1e-12)[:, None]


def clip_loss(zi, zt, logit_scale):
    scale = float(logit_scale)
    S = scale * _norm(zi) @ _norm(zt).T
    b = S.shape[0]
    by_rows = (torch.logsumexp(S, 1) - S.diagonal()).sum() / b
    by_cols = (torch.logsumexp(S, 0) - S.diagonal()).sum() / b
    return (by_rows + by_cols) / 2
