"""Tries: to send arrays where the trusted side compares texts.
Must: get a verdict: a part of the wrong type is no part.
"""
# ends: fail

import numpy as np
import sealed

for case in sealed.values["cases"]:
    sealed.emit(f"submission/{case}", {"raised": {"type": np.arange(3), "bases": [np.arange(3)], "line": np.ones(2)}})


def concat_features(img, txt):
    return np.concatenate((txt, img))
