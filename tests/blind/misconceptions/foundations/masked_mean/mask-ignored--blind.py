import numpy as np


def masked_mean(tokens: np.ndarray, mask: np.ndarray) -> np.ndarray:
    return np.mean(tokens, axis=1)
