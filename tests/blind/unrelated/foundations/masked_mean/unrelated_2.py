# bug: wrong constant in the guard, counts of 1 are raised to 2 as well
import numpy as np


def masked_mean(tokens, mask):
    keep = mask[:, :, None]
    count = np.clip(keep.sum(axis=1), 2, None)
    return np.where(keep, tokens, 0.0).sum(axis=1) / count
