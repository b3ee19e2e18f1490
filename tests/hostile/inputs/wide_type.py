"""Tries: to answer in a type that rounds the differences away.
Must: fail on the dtype or the values.
"""
# ends: fail

import numpy as np


def concat_features(img, txt):
    return np.concatenate((txt, img)).astype(np.float16)
