# Python loops over all cells; each row's largest logit is subtracted by hand.
import torch


def unit(row):
    length = row.pow(2).sum().sqrt() if bool(row.any()) else row.sum()
    return row / length.clamp(min=1e-12)


def cost(logits, right):
    top = max(float(a.detach()) for a in logits)
    return torch.stack([(a - top).exp() for a in logits]).sum().log() + top - logits[right]


def clip_loss(zi, zt, logit_scale):
    images, texts = [unit(row) for row in zi], [unit(row) for row in zt]
    S = [[logit_scale * (image * text).sum() for text in texts] for image in images]
    total = zi.new_zeros(())
    for k in range(len(S)):
        total = total + cost(S[k], k) + cost([row[k] for row in S], k)
    return total / (2 * len(S))
