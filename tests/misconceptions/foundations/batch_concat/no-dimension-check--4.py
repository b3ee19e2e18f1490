# Only vectors are refused.
import numpy as np


def batch_concat(img, txt):
    if img.ndim < 2 or txt.ndim < 2:
        raise ValueError("not a batch")
    return np.concatenate([img, txt], 1)
