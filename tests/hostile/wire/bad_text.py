"""Tries: a text that is not UTF-8.
Must: fail: the stream is rejected.
"""
# ends: fail

import numpy as np

from tests.hostile.forging import send

send("submission/hand", {"text": 4}, b"\xff\xfe\xfd\xfc")


def concat_features(img, txt):
    return np.concatenate((txt, img))
