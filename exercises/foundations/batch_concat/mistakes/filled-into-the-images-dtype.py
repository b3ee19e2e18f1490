import numpy as np


def batch_concat(img, txt):
    if img.ndim != 2 or txt.ndim != 2 or len(img) != len(txt):
        raise ValueError("two matrices with the same number of rows are needed")
    fused = np.empty((len(img), img.shape[1] + txt.shape[1]), dtype=img.dtype)
    fused[:, : img.shape[1]] = img
    fused[:, img.shape[1] :] = txt
    return fused
