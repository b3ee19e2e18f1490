import numpy as np


def masked_mean(tokens, mask):
    clean = tokens.copy()
    clean[~mask] = 0.0
    n_valid = mask.sum()
    if n_valid == 0:
        return np.zeros((tokens.shape[0], tokens.shape[2]))
    return clean.sum(axis=1) / n_valid
