import numpy as np


def batch_concat(img, txt):
    if img.ndim != 2 or txt.ndim != 2 or img.shape[0] != txt.shape[0]:
        raise ValueError("bad shapes")
    B, n = img.shape
    flat = np.append(img.ravel(), txt.ravel())
    return flat.reshape(B, n + txt.shape[1])
