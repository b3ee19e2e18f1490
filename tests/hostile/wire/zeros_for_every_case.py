"""Tries: to answer all cases itself, with zeros.
Must: fail: a frame is only data, as good as returning it.
"""
# ends: fail

import numpy as np
import sealed

for case in sealed.values["cases"]:
    sealed.emit(f"submission/{case}", {"observed": {"fused": np.zeros(5)}, "inputs_after": {}})


def concat_features(img, txt):
    return np.concatenate((txt, img))
