# bug: sign slip, the softmax is taken of the negative scores
import torch


def masked_softmax_fusion(embs, scores, mask, default):
    s = (-scores).masked_fill(~mask, torch.finfo(scores.dtype).min)
    weights = torch.softmax(s, dim=1).masked_fill(~mask, 0.0)
    clean = embs.masked_fill(~mask.unsqueeze(-1), 0.0)
    fused = torch.einsum("bm,bmd->bd", weights, clean)
    return torch.where(mask.any(1, keepdim=True), fused, default), weights
