# Swapped in hstack, unchecked: vectors pass as well.
import numpy as np


def batch_concat(img, txt):
    return np.hstack([txt, img])
