"""Tries: to make every random case empty.
Must: fail: the expected values belong to the real cases.
"""
# ends: fail

import numpy as np


class Lazy:
    def normal(self, size=None):
        return np.zeros(size)

    def integers(self, low, high=None, size=None):
        return np.zeros(size, int)


np.random.default_rng = lambda _seed=None: Lazy()


def concat_features(img, txt):
    return np.zeros(img.size + txt.size)
