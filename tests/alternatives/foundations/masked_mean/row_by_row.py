# Selects the valid rows of each item in a loop and lets an empty item keep its zeros.
import numpy as np


def masked_mean(tokens, mask):
    pooled = np.zeros((tokens.shape[0], tokens.shape[2]))
    for b, (row, valid) in enumerate(zip(tokens, mask, strict=True)):
        if valid.any():
            pooled[b] = row[valid].mean(axis=0)
    return pooled
