"""Tries: random bytes.
Must: fail: the stream is rejected.
"""
# ends: fail

import os

import numpy as np

from tests.hostile.forging import write

write(os.urandom(4096))


def concat_features(img, txt):
    return np.concatenate((txt, img))
