"""Tries: to change the input later, when its own objects die.
Must: fail on the rung of the inputs.
"""
# ends: fail

import numpy as np


class Late(np.ndarray):
    def __del__(self):
        if self.late is not None:
            self.late[:] = 0

    late = None


def concat_features(img, txt):
    if img.ndim != 1 or txt.ndim != 1:
        raise ValueError("two vectors are needed")
    fused = np.concatenate((img, txt)).view(Late)
    fused.late = img
    return fused
