# Appends entry by entry to a Python list and lets np.array make the vector.
import numpy as np


def concat_features(img, txt):
    if np.ndim(img) != 1:
        raise ValueError("img has to be one-dimensional")
    if np.ndim(txt) != 1:
        raise ValueError("txt has to be one-dimensional")
    entries = []
    for value in img:
        entries.append(value)
    for value in txt:
        entries.append(value)
    return np.array(entries, dtype=np.promote_types(img.dtype, txt.dtype))
