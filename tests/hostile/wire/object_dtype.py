"""Tries: an array whose dtype holds pointers.
Must: fail: the stream is rejected.
"""
# ends: fail

import numpy as np

from tests.hostile.forging import send

send("submission/hand", {"array": "O", "shape": [1]}, bytes(8))


def concat_features(img, txt):
    return np.concatenate((txt, img))
