"""Tries: to replace the inputs in the frames of the driver by ones that suit it.
Must: fail: the expected values belong to the real inputs.
"""
# ends: fail

import sys

import numpy as np


def concat_features(img, txt):
    frame = sys._getframe(1)
    while frame:
        if isinstance(frame.f_locals.get("inputs"), dict):
            frame.f_locals["inputs"].update(img=np.zeros(1), txt=np.zeros(0))
        frame = frame.f_back
    return np.zeros(1)
