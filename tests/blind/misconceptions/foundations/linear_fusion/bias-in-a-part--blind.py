import numpy as np


def linear_fusion(x, y, W, b):
    n = x.shape[1]
    k = W.shape[0]
    part_x = np.tile(b, (len(x), 1)).astype(float)
    part_y = np.zeros((len(y), k))
    for c in range(k):
        part_x[:, c] += x @ W[c, :n]
        part_y[:, c] += y @ W[c, n:]
    return part_x + part_y, part_x, part_y
