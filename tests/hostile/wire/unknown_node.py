"""Tries: values of a kind that does not exist.
Must: fail: the stream is rejected.
"""
# ends: fail

import numpy as np

from tests.hostile.forging import send

send("submission/hand", {"pickle": "Y29zCnN5c3RlbQo=", "text": 0})


def concat_features(img, txt):
    return np.concatenate((txt, img))
