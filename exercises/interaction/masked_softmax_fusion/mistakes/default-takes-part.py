import torch


def masked_softmax_fusion(embs, scores, mask, default):
    B, M, D = embs.shape
    known = torch.cat((embs.masked_fill(~mask[..., None], 0), default.expand(B, 1, D)), dim=1)
    logits = torch.cat((scores.masked_fill(~mask, -1e9), scores.new_zeros(B, 1)), dim=1)
    weights = torch.softmax(logits, dim=1)
    return (weights[..., None] * known).sum(1), weights[:, :M] * mask
