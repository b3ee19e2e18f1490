import torch


def masked_softmax_fusion(embs, scores, mask, default):
    a = torch.where(mask, scores, torch.full_like(scores, float("-inf"))).softmax(1)
    out = torch.einsum("bm,bmd->bd", a, torch.where(mask[..., None], embs, torch.zeros_like(embs)))
    out[~mask.any(1)] = default
    return out, a
