import numpy as np


def batch_concat(img, txt):
    if np.ndim(img) != 2 or np.ndim(txt) != 2:
        raise ValueError
    rows, m = txt.shape
    if rows != img.shape[0]:
        raise ValueError
    out = np.empty((rows, m + img.shape[1]), dtype=np.result_type(img, txt))
    out[:, :m] = txt
    out[:, m:] = img
    return out
