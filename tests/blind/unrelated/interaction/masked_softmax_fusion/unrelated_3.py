# bug: the weighted sum is divided once more by the number of present modalities
import torch


def masked_softmax_fusion(embs, scores, mask, default):
    s = scores.masked_fill(~mask, torch.finfo(scores.dtype).min)
    weights = torch.softmax(s, dim=1).masked_fill(~mask, 0.0)
    clean = embs.masked_fill(~mask.unsqueeze(-1), 0.0)
    count = mask.sum(dim=1, keepdim=True).clamp(min=1)
    fused = (weights.unsqueeze(-1) * clean).sum(dim=1) / count
    return torch.where(mask.any(1, keepdim=True), fused, default), weights
