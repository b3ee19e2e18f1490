# bug: the text is written in reversed order
import numpy as np


def concat_features(img, txt):
    if img.ndim != 1 or txt.ndim != 1:
        raise ValueError("need two vectors")
    n, m = len(img), len(txt)
    out = np.empty(n + m, dtype=np.result_type(img, txt))
    out[:n] = img
    for j in range(m):
        out[n + m - 1 - j] = txt[j]
    return out
