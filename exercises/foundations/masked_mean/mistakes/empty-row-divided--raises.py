import numpy as np


def masked_mean(tokens, mask):
    kept = np.where(mask[:, :, None], tokens, 0)
    return np.array([np.average(row, axis=0, weights=valid) for row, valid in zip(kept, mask, strict=True)])
