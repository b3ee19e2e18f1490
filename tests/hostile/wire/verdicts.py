"""Tries: to send frames that look like a verdict.
Must: fail: no frame is a verdict.
"""
# ends: fail

import numpy as np
import sealed

for label in ("verdict", "status", "result", "submission", "submission/", "judge/hand"):
    sealed.emit(label, {"status": "pass", "passed": True, "observed": {}})
for case in sealed.values["cases"]:
    sealed.emit(f"submission/{case}", {"status": "pass", "difference": None})


def concat_features(img, txt):
    return np.concatenate((txt, img))
