# Hands the images back where there is no text column.
import numpy as np


def batch_concat(img, txt):
    if img.ndim != 2 or txt.ndim != 2 or len(img) != len(txt):
        raise ValueError("bad shapes")
    if txt.shape[1] == 0:
        return img
    return np.concatenate((img, txt), axis=1)
