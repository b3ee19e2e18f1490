import numpy as np


def masked_mean(tokens, mask):
    return np.array([np.average(row, axis=0, weights=valid) for row, valid in zip(tokens, mask, strict=True)])
