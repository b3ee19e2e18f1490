# Right numbers, but the padding of the caller's array is overwritten.
import numpy as np


def masked_mean(tokens, mask):
    tokens[~mask] = 0
    return tokens.sum(axis=1) / np.maximum(mask.sum(axis=1, keepdims=True), 1)
