import numpy as np


def linear_fusion(x, y, W, b):
    n = x.shape[1]
    parts = np.stack([np.inner(x, W[:, :n]), np.inner(y, W[:, n:])])
    return parts.mean(axis=0) + b, parts[0].copy(), parts[1].copy()
