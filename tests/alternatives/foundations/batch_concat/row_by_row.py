# Fills an allocated array item by item in a loop.
import numpy as np


def batch_concat(img, txt):
    if len(img.shape) != 2 or len(txt.shape) != 2:
        raise ValueError("img and txt must be 2-D")
    B, n = img.shape
    rows, m = txt.shape
    if B != rows:
        raise ValueError("one text per image")
    out = np.zeros((B, n + m), np.promote_types(img.dtype, txt.dtype))
    for i in range(B):
        for j in range(n):
            out[i, j] = img[i, j]
        for j in range(m):
            out[i, n + j] = txt[i, j]
    return out
