import numpy as np


def masked_mean(tokens, mask):
    n_items, length, width = tokens.shape
    result = np.zeros((n_items, width))
    for i in range(n_items):
        for t in range(length):
            if mask[i, t]:
                result[i] += tokens[i, t]
        result[i] /= length
    return result
