import numpy as np


def concat_features(img, txt):
    return np.concatenate((img, txt)).astype(np.float32)
