import numpy as np


def masked_mean(tokens, mask):
    B, T, D = tokens.shape
    out = np.zeros((B, D))
    for b in range(B):
        rows = tokens[b][mask[b]]
        if len(rows) > 0:
            out[b] = rows.mean(axis=0)
    return out
