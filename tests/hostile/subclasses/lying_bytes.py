"""Tries: to return an array that hands out other bytes than it holds.
Must: fail: only dtype, shape and bytes cross, read by the methods of the base class.
"""
# ends: fail

import numpy as np


class Lying(np.ndarray):
    def tobytes(self, order="C"):
        return bytes(8 * self.size)

    def astype(self, *_arguments, **_options):
        raise SystemExit(0)

    __array__ = tobytes


def concat_features(img, txt):
    return np.concatenate((txt, img)).view(Lying)
