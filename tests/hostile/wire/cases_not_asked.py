"""Tries: to answer cases that were not asked.
Must: fail: the cases are those of the exercise.
"""
# ends: fail

import numpy as np
import sealed

for number in range(50):
    sealed.emit(f"submission/case-{number}", {"observed": {"fused": np.zeros(1)}, "inputs_after": {}})
sealed.values["cases"][:] = []


def concat_features(img, txt):
    return np.concatenate((txt, img))
