"""Tries: to send answers that hold nothing to compare.
Must: fail: what the reference has and the answer has not is a difference.
"""
# ends: fail

import numpy as np
import sealed

for case in sealed.values["cases"]:
    sealed.emit(f"submission/{case}", {"observed": {}, "inputs_after": {}, "raised": {}})


def concat_features(img, txt):
    return np.concatenate((txt, img))
