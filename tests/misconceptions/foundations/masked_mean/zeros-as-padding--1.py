# A loop over the rows that drops vectors of zeros.
import numpy as np


def masked_mean(tokens, mask):
    pooled = np.zeros((tokens.shape[0], tokens.shape[2]))
    for b, row in enumerate(tokens):
        chosen = row[np.any(row, axis=1)]
        if len(chosen):
            pooled[b] = chosen.mean(axis=0)
    return pooled
