import torch
import torch.nn.functional as F


def masked_softmax_fusion(embs, scores, mask, default):
    logits = scores.masked_fill(~mask, -1e9)
    weights = F.softmax(logits, dim=1)
    clean = embs.masked_fill(~mask[:, :, None], 0.0)
    pooled = torch.bmm(weights[:, None, :], clean)[:, 0]
    present = mask.any(1)
    return torch.where(present[:, None], pooled, default[None]), weights
