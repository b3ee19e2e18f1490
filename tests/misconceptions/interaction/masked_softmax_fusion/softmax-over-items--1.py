import torch
import torch.nn.functional as F


def masked_softmax_fusion(embs, scores, mask, default):
    a = F.softmax(scores.masked_fill(~mask, torch.finfo(scores.dtype).min), 0).masked_fill(~mask, 0)
    out = torch.einsum("bm,bmd->bd", a, embs.masked_fill(~mask[..., None], 0))
    return torch.where(mask.any(1, keepdim=True), out, default), a
