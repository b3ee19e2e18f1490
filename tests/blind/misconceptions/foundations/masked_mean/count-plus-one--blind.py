import numpy as np


def masked_mean(tokens: np.ndarray, mask: np.ndarray) -> np.ndarray:
    sums = np.sum(tokens, axis=1, where=mask[:, :, None])
    lengths = np.count_nonzero(mask, axis=1)
    # + 1 so that we never divide by zero
    return sums / (lengths[:, None] + 1)
