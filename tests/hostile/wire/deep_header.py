"""Tries: a header nested fifty thousand deep.
Must: fail: the stream is rejected.
"""
# ends: fail

import struct

import numpy as np

from tests.hostile.forging import write

write(struct.pack("<IQ", 100_000, 0) + b"[" * 50_000 + b"]" * 50_000)


def concat_features(img, txt):
    return np.concatenate((txt, img))
