import numpy as np


def concat_features(img, txt):
    return np.hstack((img, txt))
