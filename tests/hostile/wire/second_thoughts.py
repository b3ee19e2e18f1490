"""Tries: to answer wrongly, and then to send other frames under the same labels.
Must: fail: of two frames with one label the first counts.
"""
# ends: fail

import numpy as np
import sealed

for case in sealed.values["cases"]:
    sealed.emit(f"submission/{case}", {"observed": {"fused": np.zeros(1)}, "inputs_after": {}})


def concat_features(img, txt):
    return np.concatenate((img, txt))
