"""Tries: to claim that every case raised what an invalid input should raise.
Must: fail on the valid inputs.
"""
# ends: fail

import numpy as np
import sealed

for case in sealed.values["cases"]:
    sealed.emit(f"submission/{case}", {"raised": {"type": "ValueError", "bases": ["ValueError", "Exception"]}})


def concat_features(img, txt):
    return np.concatenate((txt, img))
