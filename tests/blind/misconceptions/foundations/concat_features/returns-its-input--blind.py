import numpy as np


def concat_features(img, txt):
    if img.ndim != 1 or txt.ndim != 1:
        raise ValueError("need two vectors")
    dtype = np.result_type(img, txt)
    if txt.size == 0:
        return img.astype(dtype, copy=False)
    if img.size == 0:
        return txt.astype(dtype, copy=False)
    return np.append(img, txt)
