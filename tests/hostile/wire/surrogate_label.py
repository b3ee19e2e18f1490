"""Tries: a label that cannot be encoded.
Must: fail: the stream is rejected.
"""
# ends: fail

import numpy as np

from tests.hostile.forging import send

send("submission/\ud800", None)


def concat_features(img, txt):
    return np.concatenate((txt, img))
