# A list of two vectors handed to np.array.
import numpy as np


def concat_features(img, txt):
    if img.ndim != 1:
        raise ValueError("img")
    if txt.ndim != 1:
        raise ValueError("txt")
    fused = np.array([img, txt])
    return fused
