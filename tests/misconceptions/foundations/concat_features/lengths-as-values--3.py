# With a check, and size in place of len.
import numpy as np


def concat_features(img, txt):
    for x in (img, txt):
        if x.ndim != 1:
            raise ValueError(f"expected a vector, got {x.ndim} axes")
    return np.hstack((img.size, txt.size))
