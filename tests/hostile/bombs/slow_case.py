"""Tries: to be slow on one case only, so that the others look well.
Must: be stopped, or be called too slow as a whole.
"""
# ends: timeout

import numpy as np


def concat_features(img, txt):
    while img.ndim == 2:
        pass
    return np.concatenate((img, txt))
