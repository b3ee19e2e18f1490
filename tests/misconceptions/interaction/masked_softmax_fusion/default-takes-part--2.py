# The default comes first, as a modality that is always there, with the score 0.
import torch


def masked_softmax_fusion(embs, scores, mask, default):
    s = torch.cat((torch.zeros_like(scores[:, :1]), scores), 1)
    there = torch.cat((torch.ones_like(mask[:, :1]), mask), 1)
    x = torch.cat((default.repeat(len(embs), 1)[:, None], embs), 1).masked_fill(~there[..., None], 0)
    w = s.masked_fill(~there, float("-inf")).softmax(1)
    return (w[..., None] * x).sum(1), w[:, 1:]
