# bug: slice ends one early, the last text entry is lost
import numpy as np


def concat_features(img, txt):
    if img.ndim != 1 or txt.ndim != 1:
        raise ValueError("need two vectors")
    return np.concatenate([img, txt[:-1]])
