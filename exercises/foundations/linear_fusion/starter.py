import numpy as np


def linear_fusion(
    x: np.ndarray, y: np.ndarray, W: np.ndarray, b: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A linear layer on [x; y]: returns (logits, part_x, part_y), each (B, k).

    x (B, n), y (B, m), W (k, n + m) as in torch.nn.Linear, b (k,).
    """
    raise NotImplementedError


if __name__ == "__main__":
    x, y = np.array([[1.0, 2.0, -1.0]]), np.array([[3.0, 1.0]])
    W, b = np.array([[0.5, -1.0, 1.0, 2.0, 0.0], [1.0, 0.0, 2.0, -1.0, -2.0]]), np.array([0.1, 0.2])
    logits, part_x, part_y = linear_fusion(x, y, W, b)
    print("image says", part_x)
    print("text says ", part_y)
    print("logits    ", logits)
