# NaN for the padding and np.nanmean.
import numpy as np


def masked_mean(tokens, mask):
    tokens = np.where(mask[:, :, None], tokens, np.nan)
    return np.nanmean(tokens, axis=1)
