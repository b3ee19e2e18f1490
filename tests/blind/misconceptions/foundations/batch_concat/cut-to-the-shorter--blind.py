import numpy as np


def batch_concat(img, txt):
    if img.ndim != 2 or txt.ndim != 2:
        raise ValueError("expected (B, n) and (B, m)")
    width = img.shape[1] + txt.shape[1]
    rows = [np.concatenate((i, t)) for i, t in zip(img, txt)]
    return np.array(rows, dtype=np.result_type(img, txt)).reshape(len(rows), width)
