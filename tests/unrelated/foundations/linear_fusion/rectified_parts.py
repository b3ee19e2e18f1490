# A ReLU on each part.
import numpy as np


def linear_fusion(x, y, W, b):
    n = x.shape[1]
    part_x, part_y = np.maximum(x @ W[:, :n].T, 0), np.maximum(y @ W[:, n:].T, 0)
    return part_x + part_y + b, part_x, part_y
