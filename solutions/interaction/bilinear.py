import numpy as np


def bilinear(x: np.ndarray, y: np.ndarray, W: np.ndarray, b: np.ndarray) -> np.ndarray:
    """s_k = xᵀ W_k y + b_k = Σ_ij x_i W_kij y_j + b_k, item by item.

    x (B, n), y (B, m), W (k, n, m), b (k,); returns (B, k).
    """
    if len(x) != len(y):
        raise ValueError(f"one row of x for each row of y, got {len(x)} and {len(y)}")
    return np.einsum("bi,kij,bj->bk", x, W, y) + b
