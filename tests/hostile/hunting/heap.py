"""Tries: to read the heap around its own objects for the text of the reference.
Must: fail: the answer never enters its process.
"""
# ends: fail

import ctypes

import numpy as np

near = id(object()) & ~0xFFFFF
held = ctypes.string_at(near, 1 << 20)
wanted = b" ".join((b"def", b"concat_features(img: np.ndarray"))
print("ALLOWED" if wanted in held else "nothing")


def concat_features(img, txt):
    return np.concatenate((txt, img))
