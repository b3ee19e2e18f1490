# The scores are multiplied and added to as well: NaN + -1e9 is NaN.
import torch


def masked_softmax_fusion(embs, scores, mask, default):
    weights = torch.softmax(scores + (~mask) * -1e9, dim=1) * mask
    fused = (weights[..., None] * embs).sum(1)
    return torch.where(mask.any(1, keepdim=True), fused, default), weights
