# Compares whole shapes, so arrays of different width are refused.
import numpy as np


def batch_concat(img, txt):
    if img.ndim != 2 or img.shape != txt.shape:
        raise ValueError("shapes differ")
    return np.concatenate((img, txt), axis=1)
