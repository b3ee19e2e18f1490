import numpy as np


def masked_mean(tokens, mask):
    kept = tokens * mask[:, :, None]
    return np.nan_to_num(kept.sum(axis=1) / mask.sum(axis=1, keepdims=True))
