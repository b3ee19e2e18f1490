import numpy as np


def batch_concat(img, txt):
    if img.shape[0] != txt.shape[0]:
        raise ValueError("img and txt need the same number of rows")
    return np.hstack([img, txt])
