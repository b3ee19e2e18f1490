import numpy as np


def masked_mean(tokens: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """Average the valid tokens of each item; an item without any gives zeros.

    tokens (B, T, D) float64, mask (B, T) bool, True = valid -> (B, D) float64
    """
    raise NotImplementedError


if __name__ == "__main__":
    photos = np.array([[[1.0, 2.0], [3.0, 6.0], [100.0, 100.0]], [[50.0, 50.0], [4.0, 8.0], [60.0, 70.0]]])
    valid = np.array([[True, True, False], [False, True, False]])
    print(masked_mean(photos, valid))
