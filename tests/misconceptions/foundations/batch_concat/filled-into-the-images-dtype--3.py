# Allocates with the images' dtype and checks nothing.
import numpy as np


def batch_concat(img, txt):
    out = np.empty((len(img), img.shape[1] + txt.shape[1]), img.dtype)
    out[:, : img.shape[1]], out[:, img.shape[1] :] = img, txt
    return out
