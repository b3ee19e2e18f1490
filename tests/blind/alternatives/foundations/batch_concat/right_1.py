import numpy as np


def batch_concat(img, txt):
    if img.ndim != 2 or txt.ndim != 2:
        raise ValueError("two matrices expected")
    if img.shape[0] != txt.shape[0]:
        raise ValueError("row counts differ")
    return np.concatenate((img, txt), axis=1)
