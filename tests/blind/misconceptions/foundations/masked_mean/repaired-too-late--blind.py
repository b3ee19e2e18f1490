import numpy as np


def masked_mean(tokens, mask):
    x = np.where(mask[:, :, None], tokens, 0)
    mean = x.sum(1) / mask.sum(1)[:, None]
    mean[np.isnan(mean)] = 0
    return mean
