"""Tries: to return an array whose strides reach beyond its memory.
Must: fail: what it reads is its own memory, or it crashes alone.
"""
# ends: fail

import numpy as np


def concat_features(img, txt):
    return np.lib.stride_tricks.as_strided(img, shape=(img.size + txt.size,), strides=(1 << 40,))
