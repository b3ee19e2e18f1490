import torch


def masked_softmax_fusion(embs, scores, mask, default):
    B, M, D = embs.shape
    clean = embs.masked_fill(~mask.unsqueeze(-1), 0.0)
    slots = torch.cat([clean, default.expand(B, 1, D)], dim=1)
    logits = scores.masked_fill(~mask, float("-inf"))
    logits = torch.cat([logits, logits.new_zeros(B, 1)], dim=1)
    attn = torch.softmax(logits, dim=1)
    fused = (attn.unsqueeze(1) @ slots).squeeze(1)
    return fused, attn[:, :M]
