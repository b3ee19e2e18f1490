# Item by item: the valid keys are picked out, and the weights are written back to their places.
import math

import torch


def cross_attention(q, kv, mask):
    B, Tq, D = q.shape
    outputs, all_weights = [], []
    for b in range(B):
        keys = kv[b][mask[b]]
        weights = torch.softmax(q[b] @ keys.T / math.sqrt(D), dim=-1)
        full = torch.zeros(Tq, kv.shape[1], dtype=q.dtype)
        full[:, mask[b]] = weights
        outputs.append(weights @ keys)
        all_weights.append(full)
    return torch.stack(outputs), torch.stack(all_weights)
