import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    zi, zt = F.normalize(zi, dim=1), F.normalize(zt, dim=1)
    logits = logit_scale * zi @ zt.T
    rows = (logits.exp().sum(dim=1).log() - logits.diag()).mean()
    columns = (logits.exp().sum(dim=0).log() - logits.diag()).mean()
    return (rows + columns) / 2
