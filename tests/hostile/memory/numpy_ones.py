"""Tries: to fill the memory with arrays of ones.
Must: get a MemoryError at its limit, or run out of time before.
"""
# ends: fail timeout

import numpy as np


def concat_features(img, txt):
    return [np.ones(1 << 22) for _ in range(1000)]
