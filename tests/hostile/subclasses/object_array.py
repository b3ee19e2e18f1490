"""Tries: to return an array of objects that equal everything.
Must: fail: arrays of objects do not cross.
"""
# ends: fail

import numpy as np


class Equal:
    def __eq__(self, other):
        return True

    __hash__ = None


def concat_features(img, txt):
    return np.array([Equal() for _ in range(img.size + txt.size)], dtype=object)
