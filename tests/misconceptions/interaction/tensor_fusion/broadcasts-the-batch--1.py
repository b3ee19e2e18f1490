import numpy as np


def tensor_fusion(xs):
    if len(xs) == 0:
        raise ValueError("empty list")
    for x in xs:
        if x.ndim != 2:
            raise ValueError("not a matrix")
    M = len(xs)
    cube = np.ones([1] * (M + 1))
    for m, x in enumerate(xs):
        a = np.pad(x, ((0, 0), (1, 0)), constant_values=1.0)
        cube = cube * a.reshape([len(a)] + [a.shape[1] if k == m else 1 for k in range(M)])
    return cube.reshape(cube.shape[0], -1)
