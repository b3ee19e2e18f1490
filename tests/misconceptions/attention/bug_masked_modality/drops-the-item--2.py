import torch
import torch.nn.functional as F


def pool_modalities(x, mask, q):
    logits = (x * q).sum(-1)
    low = torch.finfo(x.dtype).min
    logits = torch.where(mask, logits, low)
    weights = torch.softmax(logits, 1)
    weights = torch.where(mask, weights, 0.0)
    return torch.bmm(weights[:, None], x)[:, 0], weights


def click_loss(x, mask, clicked, q, head, bias):
    logit = pool_modalities(x, mask, q)[0].mv(head) + bias
    losses = F.softplus(logit) - clicked * logit
    return (losses * mask.any(1)).sum() / mask.any(1).sum()
