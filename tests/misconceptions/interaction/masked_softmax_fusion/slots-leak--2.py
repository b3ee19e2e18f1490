# Multiplying by the mask does not clean: 0 times NaN is NaN.
import torch


def masked_softmax_fusion(embs, scores, mask, default):
    k = mask.to(embs.dtype)
    a = scores.masked_fill(~mask, -1e9).softmax(1) * k
    out = torch.einsum("bm,bmd->bd", a, embs * k[..., None])
    return torch.where(mask.any(1, keepdim=True), out, default), a
