import numpy as np


def tensor_fusion(xs: list[np.ndarray]) -> np.ndarray:
    """Outer product of [1; x_m] over all modalities, item by item, flattened in C order.

    `xs[m]` is (B, d_m); the result is (B, (d_1 + 1) * ... * (d_M + 1)).
    """
    raise NotImplementedError


if __name__ == "__main__":
    image = np.array([[2.0, 3.0]])
    text = np.array([[5.0]])
    print(tensor_fusion([image, text]))
