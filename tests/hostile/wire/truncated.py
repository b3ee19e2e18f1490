"""Tries: half a frame, so that the real ones are read as its rest.
Must: fail: the stream is rejected.
"""
# ends: fail

import struct

import numpy as np

from tests.hostile.forging import write

write(struct.pack("<IQ", 500, 500) + b"{")


def concat_features(img, txt):
    return np.concatenate((txt, img))
