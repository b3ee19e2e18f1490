# Every product by itself.
import numpy as np


def linear_fusion(x, y, W, b):
    batch, n = x.shape
    k = len(b)
    logits, part_x, part_y = (np.zeros((batch, k)) for _ in range(3))
    for i in range(batch):
        joined = list(x[i]) + list(y[i])
        for c in range(k):
            for j, value in enumerate(joined):
                part = part_x if j < n else part_y
                part[i, c] += W[c, j] * value
            logits[i, c] = part_x[i, c] + part_y[i, c] + b[c]
    return logits, part_x, part_y
