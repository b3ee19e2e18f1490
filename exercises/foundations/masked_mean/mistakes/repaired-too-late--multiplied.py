import numpy as np


def masked_mean(tokens, mask):
    kept = tokens * mask[:, :, None]
    count = mask.sum(axis=1, keepdims=True)
    return np.where(count > 0, kept.sum(axis=1) / count, 0)
