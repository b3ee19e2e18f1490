# Two columns with the index trick.
import numpy as np


def concat_features(img, txt):
    return np.c_[img, txt]
