import numpy as np


def batch_concat(img, txt):
    return np.concatenate((img, txt), axis=-1)
