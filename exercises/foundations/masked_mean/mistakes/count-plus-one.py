import numpy as np


def masked_mean(tokens, mask):
    kept = np.where(mask[:, :, None], tokens, 0)
    return kept.sum(axis=1) / (mask.sum(axis=1, keepdims=True) + 1)
