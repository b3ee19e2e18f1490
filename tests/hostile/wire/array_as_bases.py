"""Tries: to send arrays among the base classes of an exception.
Must: get a verdict: a part of the wrong type is no part.
"""
# ends: fail

import numpy as np
import sealed

for case in sealed.values["cases"]:
    sealed.emit(f"submission/{case}", {"raised": {"type": "TypeError", "bases": [np.arange(3), np.arange(2)]}})


def concat_features(img, txt):
    return np.concatenate((txt, img))
