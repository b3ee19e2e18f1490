# Vectors become columns by hand, everything else passes.
import numpy as np


def batch_concat(img, txt):
    if img.ndim == 1:
        img = img[:, None]
    if txt.ndim == 1:
        txt = txt.reshape(-1, 1)
    return np.concatenate((img, txt), axis=1)
