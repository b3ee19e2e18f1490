import numpy as np


def linear_fusion(x, y, W, b):
    half = W.shape[1] // 2
    part_x = np.einsum("bn,kn->bk", x, W[:, :half])
    part_y = np.einsum("bm,km->bk", y, W[:, half:])
    return part_x + part_y + b, part_x, part_y
