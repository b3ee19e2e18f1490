"""Tries: to send arrays where the signature is read.
Must: get a verdict: a part of the wrong type is no part.
"""
# ends: fail

import numpy as np
import sealed

many = [[np.arange(3), 1, np.arange(3)], [{}, [], {}], "ab", None]
sealed.emit("entries/submission", {"concat_features": {"kind": np.arange(3), "parameters": many}})


def concat_features(img, txt):
    return np.concatenate((txt, img))
