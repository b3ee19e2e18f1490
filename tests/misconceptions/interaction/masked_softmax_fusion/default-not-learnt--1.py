import torch


def masked_softmax_fusion(embs, scores, mask, default):
    a = scores.masked_fill(~mask, -1e9).softmax(1).masked_fill(~mask, 0)
    out = torch.einsum("bm,bmd->bd", a, embs.masked_fill(~mask[..., None], 0))
    out[~mask.any(1)] = default.data
    return out, a
