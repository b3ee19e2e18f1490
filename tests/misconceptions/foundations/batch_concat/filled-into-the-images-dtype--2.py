# zeros_like of the images, made wider, filled in a loop.
import numpy as np


def batch_concat(img, txt):
    if img.ndim != 2 or txt.ndim != 2:
        raise ValueError("bad number of axes")
    if len(img) != len(txt):
        raise ValueError("bad number of rows")
    fused = np.zeros_like(img, shape=(len(img), img.shape[1] + txt.shape[1]))
    for row in range(len(img)):
        fused[row, : img.shape[1]] = img[row]
        fused[row, img.shape[1] :] = txt[row]
    return fused
