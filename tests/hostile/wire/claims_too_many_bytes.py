"""Tries: an array that claims more bytes than its frame has.
Must: fail: the stream is rejected.
"""
# ends: fail

import numpy as np

from tests.hostile.forging import send

send("submission/hand", {"array": "f8", "shape": [1 << 40]}, bytes(8))


def concat_features(img, txt):
    return np.concatenate((txt, img))
