import numpy as np


def concat_features(img, txt):
    if img.ndim != 1:
        raise ValueError("img is not a vector")
    if txt.ndim != 1:
        raise ValueError("txt is not a vector")
    return np.concatenate([img, txt])
