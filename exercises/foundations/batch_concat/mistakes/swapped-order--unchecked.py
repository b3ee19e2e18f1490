import numpy as np


def batch_concat(img, txt):
    return np.concatenate((txt, img), axis=1)
