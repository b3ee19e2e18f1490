# vstack, as rows.
import numpy as np


def concat_features(img, txt):
    return np.vstack([img, txt])
