"""Tries: a header that claims 4 GB.
Must: fail without an allocation: the claim is checked first.
"""
# ends: fail

import contextlib
import os
import struct

import numpy as np

for descriptor in range(64):
    with contextlib.suppress(OSError):
        os.write(descriptor, struct.pack("<IQ", 0xFFFFFFFF, 8) + b"{")


def concat_features(img, txt):
    return np.concatenate((txt, img))
