import torch
import torch.nn.functional as F


def masked_softmax_fusion(embs, scores, mask, default):
    a = F.softmax(scores.masked_fill(scores.isnan(), 0), dim=-1).masked_fill(~mask, 0.0)
    out = torch.einsum("bm,bmd->bd", a, torch.where(mask[..., None], embs, torch.zeros_like(embs)))
    out = torch.where(mask.any(1)[:, None], out, default)
    return out, a
