# bug: off by one, the last text column is left out
import numpy as np


def linear_fusion(x, y, W, b):
    B, n = x.shape
    m = y.shape[1]
    part_x = np.zeros((B, len(b)))
    part_y = np.zeros((B, len(b)))
    for j in range(n):
        part_x += np.outer(x[:, j], W[:, j])
    for j in range(m - 1):
        part_y += np.outer(y[:, j], W[:, n + j])
    return part_x + part_y + b, part_x, part_y
