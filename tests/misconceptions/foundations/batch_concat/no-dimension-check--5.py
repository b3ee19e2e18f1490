# The last axis, by its number; rows checked.
import numpy as np


def batch_concat(img, txt):
    if img.shape[0] != txt.shape[0]:
        raise ValueError("row counts differ")
    return np.append(img, txt, axis=img.ndim - 1)
