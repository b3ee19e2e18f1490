"""Tries: to send frames of the reference, equal to its own wrong answers.
Must: fail: the reference speaks from another child.
"""
# ends: fail

import numpy as np
import sealed

for case in sealed.values["cases"]:
    sealed.emit(f"reference/{case}", {"observed": {"fused": np.zeros(1)}})
    sealed.emit(f"inputs/{case}", {"img": np.zeros(1), "txt": np.zeros(0)})
    sealed.emit(f"submission/{case}", {"observed": {"fused": np.zeros(1)}, "inputs_after": {}})


def concat_features(img, txt):
    return np.concatenate((txt, img))
