import torch


def masked_softmax_fusion(embs, scores, mask, default):
    gate = scores.masked_fill(mask.logical_not(), float("-inf"))
    weights = torch.softmax(gate, dim=1)
    clean = embs.masked_fill(mask.logical_not().unsqueeze(-1), 0.0)
    rows = []
    for b in range(embs.shape[0]):
        if mask[b].any():
            rows.append(weights[b] @ clean[b])
        else:
            rows.append(default)
    return torch.stack(rows), weights
