import numpy as np


def masked_mean(tokens, mask):
    return np.stack([tokens[b, mask[b]].mean(axis=0) for b in range(tokens.shape[0])])
