# Exercise one, pasted: no axis, no check.
import numpy as np


def batch_concat(img, txt):
    fused = np.concatenate([img, txt])
    return fused
