import numpy as np


def batch_concat(img, txt):
    return np.c_[img, txt]
