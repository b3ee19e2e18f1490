"""Tries: to claim that it could not be sealed, or is only ready now.
Must: fail: a child says that before its job only.
"""
# ends: fail

import numpy as np

from tests.hostile.forging import send

send("unsealed", {"text": 4}, b"oops")
send("ready", None)


def concat_features(img, txt):
    return np.concatenate((txt, img))
