# Two products with zero-one matrices put the columns in place; x·1 + 0 is exact.
import numpy as np


def batch_concat(img, txt):
    try:
        (items, n), (others, m) = img.shape, txt.shape
    except ValueError:
        raise ValueError("two axes each") from None
    if items != others:
        raise ValueError("one row an item")
    dtype = np.result_type(img, txt)
    place = np.eye(n + m, dtype=dtype)
    return img.astype(dtype) @ place[:n] + txt.astype(dtype) @ place[n:]
