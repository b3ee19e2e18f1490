"""Tries: to be asked for an entry that it has instead of the documented one.
Must: fail: the entry is missing.
"""
# ends: fail

import numpy as np
import sealed

sealed.values["entries"] = ["other"]


def other(img, txt):
    return np.concatenate((img, txt))
