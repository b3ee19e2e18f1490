# Everything right, in float32.
import numpy as np


def linear_fusion(x, y, W, b):
    x, y, W, b = (a.astype(np.float32) for a in (x, y, W, b))
    n = x.shape[1]
    part_x, part_y = x @ W[:, :n].T, y @ W[:, n:].T
    return part_x + part_y + b, part_x, part_y
