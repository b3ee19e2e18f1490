# bug: the image's first entry is never copied (range starts at 1), it stays 0
import numpy as np


def concat_features(img, txt):
    if img.ndim != 1 or txt.ndim != 1:
        raise ValueError("need two vectors")
    n, m = img.size, txt.size
    out = np.zeros(n + m, dtype=np.result_type(img, txt))
    for j in range(1, n):
        out[j] = img[j]
    out[n:] = txt
    return out
