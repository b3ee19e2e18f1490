"""Tries: to allocate a petabyte for an iterator that claims a length.
Must: get a MemoryError at its limit.
"""
# ends: fail

import itertools

import numpy as np


def concat_features(img, txt):
    return np.fromiter(itertools.count(), np.float64, count=1 << 47)
