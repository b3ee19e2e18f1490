# Casts the result to float64.
import numpy as np


def batch_concat(img, txt):
    if img.ndim != 2 or txt.ndim != 2 or len(img) != len(txt):
        raise ValueError("bad shapes")
    return np.concatenate((img, txt), axis=1).astype(float)
