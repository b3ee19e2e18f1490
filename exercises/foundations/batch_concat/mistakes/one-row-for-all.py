import numpy as np


def batch_concat(img, txt):
    if img.ndim != 2 or txt.ndim != 2:
        raise ValueError("two matrices are needed")
    if len(txt) == 1:
        txt = np.repeat(txt, len(img), axis=0)
    if len(img) == 1:
        img = np.repeat(img, len(txt), axis=0)
    return np.concatenate((img, txt), axis=1)
