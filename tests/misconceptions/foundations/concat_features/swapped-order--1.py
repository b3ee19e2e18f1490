# Text first through hstack.
import numpy as np


def concat_features(img, txt):
    if img.ndim > 1 or txt.ndim > 1:
        raise ValueError("need 1-D features")
    return np.hstack([txt, img])
