# np.r_ on arrays, with the shapes unpacked first: unpacking a wrong number of axes raises the ValueError.
import numpy as np


def concat_features(img, txt):
    (_,), (_,) = img.shape, txt.shape
    return np.r_[img, txt]
