"""Tries: to write the answer of the next case into the memory of this one.
Must: fail: the cases share no arrays.
"""
# ends: fail

import numpy as np

last = [np.zeros(0)]


def concat_features(img, txt):
    last.append(img)
    last[-2][:] = 1
    return last[-2]
