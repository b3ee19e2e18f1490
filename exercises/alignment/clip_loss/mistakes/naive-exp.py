import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    zi, zt = F.normalize(zi, dim=1), F.normalize(zt, dim=1)
    weights = (logit_scale * zi @ zt.T).exp()
    rows = (weights.sum(dim=1) / weights.diag()).log().mean()
    columns = (weights.sum(dim=0) / weights.diag()).log().mean()
    return (rows + columns) / 2
