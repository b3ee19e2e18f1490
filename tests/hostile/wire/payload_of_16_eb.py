"""Tries: a payload that claims 16 exabytes.
Must: fail without an allocation: the claim is checked first.
"""
# ends: fail

import contextlib
import os
import struct

import numpy as np

for descriptor in range(64):
    with contextlib.suppress(OSError):
        os.write(descriptor, struct.pack("<IQ", 10, 0xFFFFFFFFFFFFFFFF) + b"{")


def concat_features(img, txt):
    return np.concatenate((txt, img))
