import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    sims = torch.matmul(zi, zt.transpose(0, 1)) * logit_scale
    y = torch.arange(sims.shape[0])
    i2t = F.cross_entropy(sims, y)
    t2i = F.cross_entropy(sims.t(), y)
    return 0.5 * (i2t + t2i)
