import numpy as np


def concat_features(img, txt):
    if txt.size == 0:
        return img
    return np.concatenate((img, txt))
