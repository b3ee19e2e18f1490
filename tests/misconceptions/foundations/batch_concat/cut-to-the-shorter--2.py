# A loop up to the smaller number of rows into an allocated array.
import numpy as np


def batch_concat(img, txt):
    if img.ndim != 2 or txt.ndim != 2:
        raise ValueError("matrices only")
    n = img.shape[1]
    count = min(img.shape[0], txt.shape[0])
    result = np.empty((count, n + txt.shape[1]), dtype=np.result_type(img, txt))
    for k in range(count):
        result[k, :n] = img[k]
        result[k, n:] = txt[k]
    return result
