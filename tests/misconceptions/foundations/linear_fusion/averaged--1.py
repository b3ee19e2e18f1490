import numpy as np


def linear_fusion(x, y, W, b):
    n = x.shape[1]
    parts = np.stack([x @ W[:, :n].T, y @ W[:, n:].T])
    return parts.mean(axis=0) + b, parts[0], parts[1]
