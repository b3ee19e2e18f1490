# Streams both vectors through itertools into np.fromiter.
from itertools import chain

import numpy as np


def concat_features(img, txt):
    if any(vector.ndim != 1 for vector in (img, txt)):
        raise ValueError("vectors only")
    return np.fromiter(chain(img, txt), dtype=np.result_type(img, txt), count=img.size + txt.size)
