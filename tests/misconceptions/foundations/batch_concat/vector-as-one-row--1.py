# A vector gets a leading axis, "so that it works for one item too".
import numpy as np


def batch_concat(img, txt):
    if img.ndim == 1:
        img = img[None, :]
    if txt.ndim == 1:
        txt = txt[np.newaxis]
    if img.ndim != 2 or txt.ndim != 2:
        raise ValueError("too many axes")
    if img.shape[0] != txt.shape[0]:
        raise ValueError("row counts differ")
    return np.hstack((img, txt))
