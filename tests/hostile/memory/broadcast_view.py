"""Tries: to return a view of one number that claims half a terabyte.
Must: fail when the checks copy it.
"""
# ends: fail

import numpy as np


def concat_features(img, txt):
    return np.broadcast_to(1.0, (1 << 36,))
