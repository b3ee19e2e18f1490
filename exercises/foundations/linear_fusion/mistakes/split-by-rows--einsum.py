import numpy as np


def linear_fusion(x, y, W, b):
    n = x.shape[1]
    part_x = np.einsum("bi,io->bo", x, W[:n])
    part_y = np.einsum("bi,io->bo", y, W[n:])
    return part_x + part_y + b, part_x, part_y
