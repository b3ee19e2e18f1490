import numpy as np


def concat_features(img, txt):
    if len(img.shape) != 1 or len(txt.shape) != 1:
        raise ValueError("expected shape (n,) and (m,)")
    return np.vstack((img, txt))
