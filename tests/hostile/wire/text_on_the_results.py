"""Tries: JSON without a frame around it.
Must: fail: the stream is rejected.
"""
# ends: fail

import contextlib
import os

import numpy as np

for descriptor in range(64):
    with contextlib.suppress(OSError):
        os.write(descriptor, b'{"verdict": "pass", "status": "pass"}\n')


def concat_features(img, txt):
    return np.concatenate((txt, img))
