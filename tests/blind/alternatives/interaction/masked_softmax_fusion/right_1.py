import torch


def masked_softmax_fusion(embs, scores, mask, default):
    lowest = torch.finfo(scores.dtype).min
    weights = torch.softmax(scores.masked_fill(~mask, lowest), dim=1).masked_fill(~mask, 0.0)
    clean = embs.masked_fill(~mask.unsqueeze(-1), 0.0)
    fused = torch.einsum("bm,bmd->bd", weights, clean)
    has_any = mask.any(dim=1, keepdim=True)
    return torch.where(has_any, fused, default), weights
