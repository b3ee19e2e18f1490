import torch


def masked_softmax_fusion(embs, scores, mask, default):
    a = torch.where(mask, scores, torch.full_like(scores, -1e12)).softmax(1)
    return torch.einsum("bm,bmd->bd", a, embs), a
