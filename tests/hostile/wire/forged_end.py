"""Tries: to end the job after its own frames.
Must: fail: the cases without frames are missing.
"""
# ends: fail

import numpy as np

from tests.hostile.forging import send

send("load/submission", None)
send("end", {"dict": [["memory", False], ["cpu", 0.0]]})


def concat_features(img, txt):
    return np.concatenate((txt, img))
