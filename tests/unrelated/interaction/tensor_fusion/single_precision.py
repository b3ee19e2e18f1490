# Computes and returns float32.
import numpy as np


def tensor_fusion(xs):
    if not xs or any(x.ndim != 2 or len(x) != len(xs[0]) for x in xs):
        raise ValueError("matrices with the same number of rows are needed")
    fused = np.ones((len(xs[0]), 1), dtype=np.float32)
    for x in xs:
        a = np.insert(x.astype(np.float32), 0, 1, axis=1)
        fused = (fused[:, :, None] * a[:, None, :]).reshape(len(x), -1)
    return fused
