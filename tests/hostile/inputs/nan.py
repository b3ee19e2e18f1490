"""Tries: to answer NaN, which differs from nothing by more than any tolerance.
Must: fail: NaN agrees only with NaN.
"""
# ends: fail

import numpy as np


def concat_features(img, txt):
    return np.full(img.size + txt.size, np.nan)
