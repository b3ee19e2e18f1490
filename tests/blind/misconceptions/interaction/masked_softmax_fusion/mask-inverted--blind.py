import torch


def masked_softmax_fusion(embs, scores, mask, default):
    # mask is True where a modality has to be ignored
    s = scores.masked_fill(mask, torch.finfo(scores.dtype).min)
    w = torch.softmax(s, dim=1).masked_fill(mask, 0)
    e = embs.masked_fill(mask.unsqueeze(2), 0)
    fused = (w.unsqueeze(2) * e).sum(1)
    empty = mask.all(dim=1, keepdim=True)
    return torch.where(empty, default.expand_as(fused), fused), w
