import numpy as np


def masked_mean(tokens, mask):
    full_mask = np.repeat(mask[:, :, None], tokens.shape[2], axis=2)
    arr = np.ma.masked_array(tokens, mask=full_mask)
    return np.ma.filled(arr.mean(axis=1), 0.0)
