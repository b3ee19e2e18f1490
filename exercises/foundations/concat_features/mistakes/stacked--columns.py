import numpy as np


def concat_features(img, txt):
    return np.column_stack((img, txt))
