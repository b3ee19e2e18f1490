"""Tries: an array of truth values that are neither 0 nor 1.
Must: fail: the stream is rejected.
"""
# ends: fail

import numpy as np

from tests.hostile.forging import send

send("submission/hand", {"array": "b1", "shape": [4]}, b"\2\3\4\5")


def concat_features(img, txt):
    return np.concatenate((txt, img))
