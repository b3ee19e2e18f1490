"""Tries: random bytes.
Must: fail: the stream is rejected.
"""
# ends: fail

import contextlib
import os

import numpy as np

for descriptor in range(64):
    with contextlib.suppress(OSError):
        os.write(descriptor, os.urandom(4096))


def concat_features(img, txt):
    return np.concatenate((txt, img))
