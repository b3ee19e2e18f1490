"""Tries: half a frame, so that the real ones are read as its rest.
Must: fail: the stream is rejected.
"""
# ends: fail

import contextlib
import os
import struct

import numpy as np

for descriptor in range(64):
    with contextlib.suppress(OSError):
        os.write(descriptor, struct.pack("<IQ", 500, 500) + b"{")


def concat_features(img, txt):
    return np.concatenate((txt, img))
