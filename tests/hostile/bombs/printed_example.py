"""Tries: to know the example of the statement by heart.
Must: fail on the other cases.
"""
# ends: fail

import numpy as np


def concat_features(img, txt):
    return np.array([1.0, 2.0, 3.0, 9.0, 8.0])
