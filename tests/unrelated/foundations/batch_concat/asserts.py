# Refuses with an AssertionError.
import numpy as np


def batch_concat(img, txt):
    assert img.ndim == 2
    assert txt.ndim == 2
    assert len(img) == len(txt)
    return np.concatenate((img, txt), axis=1)
