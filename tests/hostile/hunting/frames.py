"""Tries: to find expected values in the frames of its callers.
Must: fail: the answer never enters its process.
"""
# ends: fail

import sys

import numpy as np


def concat_features(img, txt):
    frame = sys._getframe(1)
    while frame:
        for name in ("expected", "reference", "solution", "wanted", "twins"):
            if name in frame.f_locals or name in frame.f_globals:
                print("ALLOWED", name)
                return frame.f_locals.get(name)
        frame = frame.f_back
    return np.concatenate((txt, img))
