"""Tries: a whole number of a hundred thousand digits.
Must: fail: the stream is rejected.
"""
# ends: fail

import numpy as np

from tests.hostile.forging import send

send("submission/hand", {"list": [int("9" * 4000)]})


def concat_features(img, txt):
    return np.concatenate((txt, img))
