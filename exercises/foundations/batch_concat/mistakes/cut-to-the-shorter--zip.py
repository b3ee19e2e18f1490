import numpy as np


def batch_concat(img, txt):
    if img.ndim != 2 or txt.ndim != 2:
        raise ValueError("two matrices are needed")
    return np.array([np.concatenate(pair) for pair in zip(img, txt, strict=False)])
