"""Tries: to forge one answer and the end, before any case has run.
Must: fail: the cases without frames are missing.
"""
# ends: fail

import numpy as np

from tests.hostile.forging import send

answer = {"dict": [["observed", {"dict": [["fused", {"array": "f8", "shape": [5]}]]}]]}
send("submission/hand", answer, np.array([1.0, 2.0, 3.0, 9.0, 8.0]).tobytes())
send("end", None)


def concat_features(img, txt):
    return np.concatenate((txt, img))
