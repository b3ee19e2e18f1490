import numpy as np


def concat_features(img, txt):
    parts = [np.asarray(p).flatten() for p in (img, txt)]
    return np.concatenate(parts, axis=0)
