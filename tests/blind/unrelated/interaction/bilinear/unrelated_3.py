# bug: the running sum is not reset for the next output, so score k contains all scores before it
import numpy as np


def bilinear(x, y, W, b):
    if x.shape[0] != y.shape[0]:
        raise ValueError("batch mismatch")
    out = np.zeros((x.shape[0], W.shape[0]))
    for r in range(x.shape[0]):
        s = 0.0
        for c in range(W.shape[0]):
            s += x[r] @ W[c] @ y[r]
            out[r, c] = s + b[c]
    return out
