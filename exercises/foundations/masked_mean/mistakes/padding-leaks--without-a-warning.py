import numpy as np


def masked_mean(tokens, mask):
    total = np.einsum("btd,bt->bd", tokens, mask)
    count = mask.sum(axis=1, keepdims=True)
    return total / np.maximum(count, 1)
