# 0 divided by 0.
import torch


def masked_softmax_fusion(embs, scores, mask, default):
    s = scores.masked_fill(~mask, -1e9)
    e = torch.exp(s - s.max(1, keepdim=True).values).masked_fill(~mask, 0)
    a = e / e.sum(1, keepdim=True)
    x = embs.masked_fill(~mask[..., None], 0)
    return torch.where(mask.any(1, keepdim=True), (a[..., None] * x).sum(1), default), a
