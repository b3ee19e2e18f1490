import numpy as np


def masked_mean(tokens, mask):
    kept = np.where(mask[:, :, None], tokens, 0)
    return kept.mean(axis=1)
