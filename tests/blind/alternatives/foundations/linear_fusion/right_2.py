import numpy as np


def linear_fusion(x, y, W, b):
    B, n = x.shape
    m = y.shape[1]
    k = len(b)
    logits, from_x, from_y = np.zeros((B, k)), np.zeros((B, k)), np.zeros((B, k))
    for i in range(B):
        for c in range(k):
            for j in range(n):
                from_x[i, c] += W[c, j] * x[i, j]
            for j in range(m):
                from_y[i, c] += W[c, n + j] * y[i, j]
            logits[i, c] = from_x[i, c] + from_y[i, c] + b[c]
    return logits, from_x, from_y
