import numpy as np


def batch_concat(img, txt):
    return np.column_stack((img, txt))
