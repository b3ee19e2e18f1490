# The where arguments of sum and divide: nothing is copied, and an empty row is never divided.
import numpy as np


def masked_mean(tokens: np.ndarray, mask: np.ndarray) -> np.ndarray:
    total = tokens.sum(axis=1, where=mask[..., np.newaxis])
    count = mask.sum(axis=1)[:, np.newaxis]
    return np.divide(total, count, out=np.zeros_like(total), where=count > 0)
