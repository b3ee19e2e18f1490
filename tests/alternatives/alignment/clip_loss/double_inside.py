# Computes in float64 whatever comes in, and returns the dtype of the inputs.
import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    zi64, zt64 = F.normalize(zi.double()), F.normalize(zt.double())
    S = zi64 @ zt64.T * logit_scale
    own = torch.arange(S.shape[0])
    loss = F.nll_loss(F.log_softmax(S, dim=1), own) + F.nll_loss(F.log_softmax(S.T, dim=1), own)
    return (loss / 2).to(zi.dtype)
