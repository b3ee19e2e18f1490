# -inf is harmless when it is filled in (not added) and the NaN rows are replaced; the default is written by index.
import torch


def masked_softmax_fusion(embs, scores, mask, default):
    w = scores.masked_fill(~mask, float("-inf")).softmax(-1).masked_fill(~mask, 0.0)
    x = embs.clone()
    x[~mask] = 0
    fused = torch.bmm(w.unsqueeze(1), x).squeeze(1)
    fused[~mask.any(1)] = default
    return fused, w
