"""Tries: to read the name of the case from the stack and be right on one.
Must: fail on the other cases.
"""
# ends: fail

import sys

import numpy as np


def concat_features(img, txt):
    frame = sys._getframe(1)
    while frame and "case" not in frame.f_locals:
        frame = frame.f_back
    if frame and frame.f_locals["case"] in ("matrix-input", "mixed-dimensions"):
        raise ValueError("as expected")
    return np.zeros(img.size + txt.size)
