import numpy as np


def batch_concat(img, txt):
    img = np.atleast_2d(img)
    txt = np.atleast_2d(txt)
    if img.ndim > 2 or txt.ndim > 2:
        raise ValueError("too many axes")
    if img.shape[0] != txt.shape[0]:
        raise ValueError("different number of items")
    return np.concatenate([img, txt], axis=-1)
