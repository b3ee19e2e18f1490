import torch


def masked_softmax_fusion(embs, scores, mask, default):
    e = torch.exp(scores - scores.max(dim=1, keepdim=True).values)
    a = e / e.sum(1, keepdim=True) * mask.to(e.dtype)
    out = torch.bmm(a.unsqueeze(1), embs).squeeze(1)
    out[~mask.any(1)] = default
    return out, a
