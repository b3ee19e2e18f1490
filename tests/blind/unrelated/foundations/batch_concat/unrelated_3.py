# bug: reverses the columns of the text (txt[:, ::-1])
import numpy as np


def batch_concat(img, txt):
    if img.ndim != 2 or txt.ndim != 2 or img.shape[0] != txt.shape[0]:
        raise ValueError("shapes")
    return np.c_[img, txt[:, ::-1]]
