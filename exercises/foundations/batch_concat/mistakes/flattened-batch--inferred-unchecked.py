import numpy as np


def batch_concat(img, txt):
    return np.concatenate((img.ravel(), txt.ravel())).reshape(len(img), -1)
