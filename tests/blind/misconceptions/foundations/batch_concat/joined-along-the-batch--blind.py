import numpy as np


def batch_concat(img, txt):
    for a in (img, txt):
        if a.ndim != 2:
            raise ValueError("need two axes")
    if len(img) != len(txt):
        raise ValueError("need as many texts as images")
    return np.concatenate([img, txt])
