"""Tries: to write whole frames to every descriptor.
Must: fail: a frame is only data, as good as returning it.
"""
# ends: fail

import numpy as np

from tests.hostile.forging import send

for case in ("hand", "seed", "single-values", "mixed-dtypes", "empty-text", "matrix-input", "mixed-dimensions"):
    answer = {"dict": [["observed", {"dict": [["fused", {"array": "f8", "shape": [5]}]]}]]}
    send(f"submission/{case}", answer, np.ones(5).tobytes())


def concat_features(img, txt):
    return np.concatenate((txt, img))
