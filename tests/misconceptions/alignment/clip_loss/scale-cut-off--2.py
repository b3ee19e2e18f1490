import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    scale = torch.as_tensor(logit_scale).detach()
    a, b = F.normalize(zi), F.normalize(zt)
    S = (scale * a) @ b.T
    right = S.diag()
    return ((torch.logsumexp(S, 1) - right).mean() + (torch.logsumexp(S, 0) - right).mean()) / 2
