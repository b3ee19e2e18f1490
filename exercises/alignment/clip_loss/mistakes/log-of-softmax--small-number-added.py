import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    zi, zt = F.normalize(zi, dim=1), F.normalize(zt, dim=1)
    logits = logit_scale * zi @ zt.T
    rows = -(logits.softmax(dim=1).diag() + 1e-8).log().mean()
    columns = -(logits.softmax(dim=0).diag() + 1e-8).log().mean()
    return (rows + columns) / 2
