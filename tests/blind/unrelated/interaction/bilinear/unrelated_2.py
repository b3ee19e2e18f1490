# bug: off by one, the loop over the image features starts at 1 and loses the first
import numpy as np


def bilinear(x, y, W, b):
    if len(x) != len(y):
        raise ValueError("batch mismatch")
    out = np.zeros((len(x), len(b)))
    for i in range(1, x.shape[1]):
        out += x[:, i : i + 1] * (y @ W[:, i, :].T)
    return out + b
