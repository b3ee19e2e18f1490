# Casts each part before joining, as a model's input pipeline would.
import numpy as np


def concat_features(img, txt):
    if img.ndim != 1 or txt.ndim != 1:
        raise ValueError
    img = img.astype("float32")
    txt = txt.astype("float32")
    return np.hstack((img, txt))
