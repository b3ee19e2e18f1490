import numpy as np


def batch_concat(img, txt):
    return np.concatenate((np.atleast_2d(img), np.atleast_2d(txt)), axis=1)
