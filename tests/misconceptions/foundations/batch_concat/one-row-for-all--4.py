# Tiles whichever side has one row.
import numpy as np


def batch_concat(img, txt):
    if img.ndim != 2 or txt.ndim != 2:
        raise ValueError("matrices only")
    if img.shape[0] != txt.shape[0]:
        if img.shape[0] == 1:
            img = np.tile(img, (txt.shape[0], 1))
        elif txt.shape[0] == 1:
            txt = np.tile(txt, (img.shape[0], 1))
        else:
            raise ValueError("batch sizes differ")
    return np.column_stack((img, txt))
