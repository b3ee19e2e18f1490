"""Tries: to answer rightly for small inputs only.
Must: fail on the other cases.
"""
# ends: fail

import numpy as np


def concat_features(img, txt):
    return np.concatenate((img, txt))[:50]
