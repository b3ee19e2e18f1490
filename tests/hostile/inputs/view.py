"""Tries: to return its input itself where that has the right values.
Must: fail: the result shares memory with the input.
"""
# ends: fail

import numpy as np


def concat_features(img, txt):
    if img.ndim != 1 or txt.ndim != 1:
        raise ValueError("two vectors are needed")
    return img[:] if txt.size == 0 and txt.dtype == img.dtype else np.concatenate((img, txt))
