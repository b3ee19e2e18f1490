"""Tries: a payload that claims 16 exabytes.
Must: fail without an allocation: the claim is checked first.
"""
# ends: fail

import struct

import numpy as np

from tests.hostile.forging import write

write(struct.pack("<IQ", 10, 0xFFFFFFFFFFFFFFFF) + b"{")


def concat_features(img, txt):
    return np.concatenate((txt, img))
