import numpy as np


def masked_mean(tokens, mask):
    real = (tokens != 0).any(axis=2)
    kept = np.where(real[:, :, None], tokens, 0)
    return kept.sum(axis=1) / np.maximum(real.sum(axis=1, keepdims=True), 1)
