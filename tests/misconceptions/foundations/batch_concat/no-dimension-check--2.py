# The rows are checked, the axes are not.
import numpy as np


def batch_concat(img, txt):
    if len(img) != len(txt):
        raise ValueError("one text per image")
    return np.append(img, txt, axis=1)
