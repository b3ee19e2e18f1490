# Makes everything one-dimensional first, "to be safe".
import numpy as np


def concat_features(img, txt):
    img = np.asarray(img).reshape(-1)
    txt = np.asarray(txt).reshape(-1)
    return np.hstack([img, txt])
