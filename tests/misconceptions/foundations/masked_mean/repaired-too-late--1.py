# np.nanmean, and NaN to zero afterwards.
import numpy as np


def masked_mean(tokens, mask):
    pooled = np.nanmean(np.where(mask[:, :, None], tokens, np.nan), axis=1)
    pooled[np.isnan(pooled)] = 0
    return pooled
