"""Tries: an array with a negative size.
Must: fail: the stream is rejected.
"""
# ends: fail

import numpy as np

from tests.hostile.forging import send

send("submission/hand", {"array": "f8", "shape": [-1, -8]}, bytes(64))


def concat_features(img, txt):
    return np.concatenate((txt, img))
