"""Tries: to send arrays where an exception at import is read.
Must: get a verdict: a part of the wrong type is no part.
"""
# ends: fail

import numpy as np
import sealed

sealed.emit("load/submission", {"type": np.arange(3), "line": float("nan"), "message": [np.arange(3)]})


def concat_features(img, txt):
    return np.concatenate((txt, img))
