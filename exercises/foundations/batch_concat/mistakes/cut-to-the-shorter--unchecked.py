import numpy as np


def batch_concat(img, txt):
    return np.array([np.concatenate(pair) for pair in zip(img, txt, strict=False)])
