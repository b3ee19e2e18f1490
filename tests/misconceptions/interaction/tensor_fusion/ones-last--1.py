import numpy as np


def tensor_fusion(xs):
    if not xs or any(x.ndim != 2 for x in xs) or len(set(map(len, xs))) != 1:
        raise ValueError("bad input")
    letters = "cdefgh"[: len(xs)]
    padded = [np.pad(x, ((0, 0), (0, 1)), constant_values=1) for x in xs]
    cube = np.einsum(",".join("b" + c for c in letters) + "->b" + letters, *padded)
    return cube.reshape(len(xs[0]), -1)
