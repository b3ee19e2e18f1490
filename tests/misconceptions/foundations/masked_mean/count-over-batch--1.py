# np.count_nonzero of everything.
import numpy as np


def masked_mean(tokens, mask):
    total = tokens.sum(axis=1, where=mask[:, :, None])
    return total / max(np.count_nonzero(mask), 1)
