# Transposed to put the modalities first, and then the last axis is the items.
import torch


def masked_softmax_fusion(embs, scores, mask, default):
    s = scores.masked_fill(~mask, -1e9).T
    a = (s.softmax(-1) * mask.T).T
    out = (a.unsqueeze(-1) * torch.where(mask[..., None], embs, torch.zeros_like(embs))).sum(1)
    out[~mask.any(1)] = default
    return out, a
