"""Tries: to ask the driver for no case.
Must: fail: a missing frame is a failure.
"""
# ends: fail

import numpy as np
import sealed

sealed.values["cases"].clear()


def concat_features(img, txt):
    return np.concatenate((txt, img))
