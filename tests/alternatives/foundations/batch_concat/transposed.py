# Features become rows, so that they can be stacked below one another, and back; the result is not C-ordered.
import numpy as np


def batch_concat(img, txt):
    if {img.ndim, txt.ndim} != {2}:
        raise ValueError("matrices only")
    if np.size(img, 0) != np.size(txt, 0):
        raise ValueError("row counts differ")
    return np.vstack((img.T, txt.T)).T
