# Takes W for a Keras kernel, (inputs, outputs).
import numpy as np


def linear_fusion(x, y, W, b):
    n, m = x.shape[1], y.shape[1]
    if W.shape[0] != n + m:
        raise ValueError("kernel and inputs do not fit")
    px = np.einsum("bi,io->bo", x, W[:n, :])
    py = np.einsum("bi,io->bo", y, W[n:, :])
    return np.hstack([x, y]) @ W + b, px, py
