"""Tries: to send whole numbers wider than any float.
Must: get a verdict: a part of the wrong type is no part.
"""
# ends: fail

import numpy as np
import sealed

for case in sealed.values["cases"]:
    sealed.emit(f"submission/{case}", {"observed": {"fused": 2**1023 - 1}, "inputs_after": {}})


def concat_features(img, txt):
    return np.concatenate((txt, img))
