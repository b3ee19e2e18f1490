# Item by item, only over what is there.
import torch


def masked_softmax_fusion(embs, scores, mask, default):
    rows, weights = [], torch.zeros_like(scores)
    for b in range(len(embs)):
        there = mask[b]
        if there.any():
            w = torch.softmax(scores[b][there], dim=0)
            weights[b, there] = w
            rows.append(w @ embs[b][there])
        else:
            rows.append(default)
    return torch.stack(rows), weights
