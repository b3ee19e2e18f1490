import numpy as np


def bilinear(x, y, W, b):
    if len(x) != len(y):
        raise ValueError(f"{len(x)} images but {len(y)} texts")
    scores = np.empty((len(x), len(W)))
    for r in range(len(x)):
        for c in range(len(W)):
            scores[r, c] = x[r] @ W[c] @ y[r] + b[c]
    return scores
