import torch


def masked_softmax_fusion(embs, scores, mask, default):
    safe_scores = torch.where(mask, scores, torch.finfo(torch.float64).min)
    weights = safe_scores.softmax(dim=1) * mask
    fused = (weights.unsqueeze(-1) * embs).sum(dim=1)
    fused = torch.where(mask.any(dim=1).unsqueeze(-1), fused, default)
    return fused, weights
