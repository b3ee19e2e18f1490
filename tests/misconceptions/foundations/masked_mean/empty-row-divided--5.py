# Python division, which raises.
import numpy as np


def masked_mean(tokens, mask):
    pooled = []
    for row, valid in zip(tokens, mask, strict=True):
        chosen = row[valid].tolist()
        pooled.append([sum(token[d] for token in chosen) / len(chosen) for d in range(row.shape[1])])
    return np.array(pooled)
