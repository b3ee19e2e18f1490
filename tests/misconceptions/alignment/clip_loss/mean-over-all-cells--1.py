import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    S = logit_scale * F.normalize(zi) @ F.normalize(zt).T
    eye = torch.eye(len(S), dtype=S.dtype)
    image_loss = -(eye * F.log_softmax(S, dim=1)).mean()
    text_loss = -(eye * F.log_softmax(S, dim=0)).mean()
    return (image_loss + text_loss) / 2
