import numpy as np


def concat_features(img, txt):
    if not np.ndim(img) == np.ndim(txt) == 1:
        raise ValueError(f"two vectors expected, not {np.shape(img)} and {np.shape(txt)}")
    n, m = len(img), len(txt)
    v = np.empty(n + m, dtype=np.result_type(img, txt))
    for j in range(n):
        v[j] = img[j]
    for j in range(m):
        v[j + n] = txt[j]
    return v
