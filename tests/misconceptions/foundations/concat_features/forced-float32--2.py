# Fills a float32 buffer entry by entry.
import numpy as np


def concat_features(img, txt):
    assert_vector(img)
    assert_vector(txt)
    buffer = np.zeros(img.size + txt.size, dtype=np.float32)
    for i in range(img.size):
        buffer[i] = img[i]
    for j in range(txt.size):
        buffer[img.size + j] = txt[j]
    return buffer


def assert_vector(x):
    if x.ndim != 1:
        raise ValueError(x.shape)
