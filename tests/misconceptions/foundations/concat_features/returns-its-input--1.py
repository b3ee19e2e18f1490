# Grows the image entry by entry; without any text nothing is ever copied.
import numpy as np


def concat_features(img, txt):
    if img.ndim != 1 or txt.ndim != 1:
        raise ValueError("1-D only")
    fused = img
    for value in txt:
        fused = np.append(fused, value)
    return fused
