import torch


def masked_softmax_fusion(embs, scores, mask, default):
    a = scores.masked_fill(mask, float("-inf")).softmax(1).masked_fill(mask, 0)
    out = (a.unsqueeze(-1) * embs.masked_fill(mask.unsqueeze(-1), 0)).sum(1)
    return torch.where(mask.all(1, keepdim=True), default, out), a
