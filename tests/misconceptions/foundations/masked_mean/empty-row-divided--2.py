# The where argument of np.mean.
import numpy as np


def masked_mean(tokens, mask):
    return np.mean(tokens, axis=1, where=mask[:, :, None])
