import torch


def masked_softmax_fusion(embs, scores, mask, default):
    missing = ~mask
    s = scores.masked_fill(missing, torch.finfo(scores.dtype).min)
    s = s - s.max(dim=0, keepdim=True).values.detach()
    e = torch.exp(s).masked_fill(missing, 0.0)
    weights = e / e.sum(dim=0, keepdim=True).clamp(min=1e-300)
    vectors = embs.masked_fill(missing[:, :, None], 0.0)
    fused = torch.einsum("bm,bmd->bd", weights, vectors)
    return torch.where(mask.any(dim=1, keepdim=True), fused, default), weights
