import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    zi, zt = F.normalize(zi, dim=1), F.normalize(zt, dim=1)
    logits = logit_scale * zi @ zt.T
    rows = -logits.log_softmax(dim=1).diag().sum() / logits.numel()
    columns = -logits.log_softmax(dim=0).diag().sum() / logits.numel()
    return (rows + columns) / 2
