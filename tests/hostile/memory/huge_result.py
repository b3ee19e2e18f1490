"""Tries: to return more bytes than an answer may have.
Must: be stopped at the limit of the results.
"""
# ends: fail

import numpy as np


def concat_features(img, txt):
    return np.zeros(1 << 21)
