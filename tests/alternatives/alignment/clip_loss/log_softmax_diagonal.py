# log_softmax along both axes of one matrix; the diagonal is what is wanted.
import torch


def clip_loss(zi, zt, logit_scale):
    def unit(z):
        return z / z.norm(dim=1, keepdim=True).clamp_min(1e-12)

    S = logit_scale * torch.einsum("id,jd->ij", unit(zi), unit(zt))
    own = torch.diagonal(S.log_softmax(1)) + torch.diagonal(S.log_softmax(0))
    return -own.mean() / 2
