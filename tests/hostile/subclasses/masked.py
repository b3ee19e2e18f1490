"""Tries: to return wrong numbers, all of them masked.
Must: fail: only dtype, shape and bytes cross, read by the methods of the base class.
"""
# ends: fail

import numpy as np


def concat_features(img, txt):
    return np.ma.masked_all(img.size + txt.size)
