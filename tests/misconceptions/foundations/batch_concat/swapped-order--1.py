# Text columns first in an allocated array.
import numpy as np


def batch_concat(img, txt):
    if img.ndim != 2 or txt.ndim != 2 or img.shape[0] != txt.shape[0]:
        raise ValueError("bad shapes")
    m = txt.shape[1]
    joined = np.empty((len(img), m + img.shape[1]), dtype=np.result_type(img, txt))
    joined[:, :m] = txt
    joined[:, m:] = img
    return joined
