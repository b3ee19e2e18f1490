import numpy as np


def masked_mean(tokens, mask):
    kept = np.where(mask[:, :, None], 0, tokens)
    count = (~mask).sum(axis=1, keepdims=True)
    return kept.sum(axis=1) / np.maximum(count, 1)
