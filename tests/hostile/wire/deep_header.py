"""Tries: a header nested fifty thousand deep.
Must: fail: the stream is rejected.
"""
# ends: fail

import contextlib
import os
import struct

import numpy as np

for descriptor in range(64):
    with contextlib.suppress(OSError):
        os.write(descriptor, struct.pack("<IQ", 100_000, 0) + b"[" * 50_000 + b"]" * 50_000)


def concat_features(img, txt):
    return np.concatenate((txt, img))
