# The outer product keeps one axis a modality.
import numpy as np


def tensor_fusion(xs):
    if not xs or any(x.ndim != 2 or len(x) != len(xs[0]) for x in xs):
        raise ValueError("matrices with the same number of rows are needed")
    cube = np.insert(xs[0], 0, 1, axis=1)
    for x in xs[1:]:
        cube = cube[..., None] * np.insert(x, 0, 1, axis=1).reshape(len(x), *[1] * (cube.ndim - 1), -1)
    return cube
