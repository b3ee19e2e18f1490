# A loop over the modalities "that are not masked".
import torch


def masked_softmax_fusion(embs, scores, mask, default):
    rows, weights = [], torch.zeros_like(scores)
    for b in range(len(embs)):
        keep = mask[b].logical_not()
        if not keep.any():
            rows.append(default)
            continue
        w = torch.softmax(scores[b, keep], dim=0)
        weights[b, keep] = w
        rows.append((w[:, None] * embs[b, keep]).sum(0))
    return torch.stack(rows), weights
