import numpy as np


def batch_concat(img, txt):
    fused = np.empty((len(img), img.shape[1] + txt.shape[1]), dtype=img.dtype)
    fused[:, : img.shape[1]] = img
    fused[:, img.shape[1] :] = txt
    return fused
