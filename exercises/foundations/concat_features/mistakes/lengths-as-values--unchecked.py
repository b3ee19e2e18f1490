import numpy as np


def concat_features(img, txt):
    return np.concatenate((np.array([len(img)]), np.array([len(txt)])))
