import torch


def clip_loss(zi, zt, logit_scale):
    a = zi / torch.linalg.vector_norm(zi, dim=1, keepdim=True).clamp_min(1e-12)
    b = zt / torch.linalg.vector_norm(zt, dim=1, keepdim=True).clamp_min(1e-12)
    S = logit_scale * torch.einsum("bd,cd->bc", a, b)
    right = S.diag()
    rows = (S.logsumexp(dim=1) - right).mean()
    cols = (S.logsumexp(dim=0) - right).mean()
    return rows + cols
