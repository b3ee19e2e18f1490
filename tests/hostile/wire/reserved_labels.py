"""Tries: to send the frames that only the sandbox may send.
Must: be refused, and fail.
"""
# ends: fail

import numpy as np
import sealed

for label in ("end", "ready", "unsealed"):
    try:
        sealed.emit(label, {"memory": False, "cpu": 0.0})
        print("ALLOWED")
    except ValueError:
        print("refused")


def concat_features(img, txt):
    return np.concatenate((txt, img))
