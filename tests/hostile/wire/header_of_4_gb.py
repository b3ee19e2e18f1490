"""Tries: a header that claims 4 GB.
Must: fail without an allocation: the claim is checked first.
"""
# ends: fail

import struct

import numpy as np

from tests.hostile.forging import write

write(struct.pack("<IQ", 0xFFFFFFFF, 8) + b"{")


def concat_features(img, txt):
    return np.concatenate((txt, img))
