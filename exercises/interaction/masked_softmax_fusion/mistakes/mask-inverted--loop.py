# Item by item: `default` is not in the graph unless some item is complete.
import torch


def masked_softmax_fusion(embs, scores, mask, default):
    fused, weights = [], []
    for x, s, m in zip(embs, scores, mask, strict=True):
        missing = torch.nonzero(~m)[:, 0]
        w = torch.softmax(s[missing], dim=0)
        weights.append(torch.zeros_like(s).index_put((missing,), w))
        fused.append(w @ x[missing] if len(missing) else default)
    return torch.stack(fused), torch.stack(weights)
