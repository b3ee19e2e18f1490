import torch


def masked_softmax_fusion(embs, scores, mask, default):
    low = torch.finfo(scores.dtype).min
    padded = torch.nn.functional.pad(scores.masked_fill(~mask, low), (0, 1))
    w = padded.softmax(1)
    x = torch.where(mask[..., None], embs, torch.zeros_like(embs))
    out = torch.einsum("bm,bmd->bd", w[:, :-1], x) + w[:, -1:] * default
    return out, w[:, :-1].masked_fill(~mask, 0)
