# bug: off by one, the loop that adds up the weighted vectors starts at the second modality
import torch


def masked_softmax_fusion(embs, scores, mask, default):
    s = scores.masked_fill(~mask, torch.finfo(scores.dtype).min)
    weights = torch.softmax(s, dim=1).masked_fill(~mask, 0.0)
    clean = embs.masked_fill(~mask.unsqueeze(-1), 0.0)
    fused = torch.zeros_like(clean[:, 0])
    for m in range(1, embs.shape[1]):
        fused = fused + weights[:, m : m + 1] * clean[:, m]
    return torch.where(mask.any(1, keepdim=True), fused, default), weights
