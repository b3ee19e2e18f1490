import numpy as np


def linear_fusion(
    x: np.ndarray, y: np.ndarray, W: np.ndarray, b: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A linear layer on a concatenation, taken apart: W[x; y] + b = W₁x + W₂y + b, where W = [W₁, W₂] by columns.

    x (B, n), y (B, m), W (k, n + m), b (k,); returns the logits, W₁x and W₂y, each (B, k).
    """
    W1, W2 = np.split(W, [x.shape[1]], axis=1)
    part_x, part_y = x @ W1.T, y @ W2.T
    return part_x + part_y + b, part_x, part_y
