import numpy as np


def batch_concat(img, txt):
    a, b = np.asarray(img), np.asarray(txt)
    if (a.ndim, b.ndim) != (2, 2) or len(a) != len(b):
        raise ValueError(f"cannot join {a.shape} and {b.shape}")
    B, n = a.shape
    m = b.shape[1]
    result = np.zeros((B, n + m), dtype=np.result_type(a, b))
    for i in range(B):
        for j in range(n):
            result[i, j] = a[i, j]
        for j in range(m):
            result[i, n + j] = b[i, j]
    return result
