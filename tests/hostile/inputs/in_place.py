"""Tries: to compute in the memory of its input.
Must: fail on the rung of the inputs.
"""
# ends: fail

import numpy as np


def concat_features(img, txt):
    fused = np.concatenate((img, txt)) if img.ndim == txt.ndim == 1 else img @ txt.reshape(7, -1)
    img *= 2
    return fused
