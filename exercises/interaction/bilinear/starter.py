import numpy as np


def bilinear(x: np.ndarray, y: np.ndarray, W: np.ndarray, b: np.ndarray) -> np.ndarray:
    """k scores for each item, from every product of a feature of x with a feature of y.

    x (B, n), y (B, m), W (k, n, m), b (k,); returns (B, k).
    """
    raise NotImplementedError


if __name__ == "__main__":
    x = np.array([[1.0, 2.0]])
    y = np.array([[3.0, -1.0]])
    W = np.array([[[1.0, 0.0], [0.0, 1.0]], [[0.0, 2.0], [-1.0, 0.0]]])
    print(bilinear(x, y, W, np.array([0.5, 10.0])))
