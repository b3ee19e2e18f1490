"""Tries: to keep the frames of its cases from being sent.
Must: fail: a missing frame is a failure.
"""
# ends: fail

import numpy as np
import sealed

sealed.emit = lambda _label, _value: None


def concat_features(img, txt):
    return np.concatenate((txt, img))
