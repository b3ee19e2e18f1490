import torch


def masked_softmax_fusion(embs, scores, mask, default):
    B, M, D = embs.shape
    fused, weights = [], []
    for b in range(B):
        idx = torch.nonzero(mask[b]).flatten()
        row = torch.zeros(M, dtype=scores.dtype)
        if idx.numel() == 0:
            fused.append(default)
            weights.append(row)
            continue
        w = scores[b][idx].softmax(dim=0)
        fused.append(w @ embs[b][idx])
        weights.append(row.index_put((idx,), w))
    return torch.stack(fused), torch.stack(weights)
