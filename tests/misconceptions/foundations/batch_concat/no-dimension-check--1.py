# hstack without a check: vectors pass too.
import numpy as np


def batch_concat(img, txt):
    return np.hstack((img, txt))
