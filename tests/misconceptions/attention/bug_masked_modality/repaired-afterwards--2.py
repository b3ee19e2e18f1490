import torch
import torch.nn.functional as F


def pool_modalities(x, mask, q):
    logits = (x * q).sum(-1)
    logits = logits + mask.to(x.dtype).log()
    weights = torch.softmax(logits, 1)
    weights = weights.masked_fill(~mask.any(1, keepdim=True), 0)
    return torch.bmm(weights[:, None], x)[:, 0], weights


def click_loss(x, mask, clicked, q, head, bias):
    logit = pool_modalities(x, mask, q)[0].mv(head) + bias
    losses = F.softplus(logit) - clicked * logit
    return losses.mean()
