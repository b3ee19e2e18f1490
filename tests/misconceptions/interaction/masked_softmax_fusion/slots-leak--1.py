import torch


def masked_softmax_fusion(embs, scores, mask, default):
    a = torch.where(mask, scores, torch.full_like(scores, -1e9)).softmax(-1).masked_fill(~mask, 0)
    out = torch.bmm(a[:, None, :], embs)[:, 0]
    out[~mask.any(-1)] = default
    return out, a
