import torch
import torch.nn.functional as F


def clip_loss(zi, zt, logit_scale):
    images, texts = F.normalize(zi), F.normalize(zt)
    logits_per_text = logit_scale * texts @ images.T
    labels = torch.arange(zi.shape[0])
    return F.cross_entropy(logits_per_text, labels)
