"""Tries: to be right half of the time.
Must: fail on the other cases.
"""
# ends: fail

import os

import numpy as np

flips = iter(os.urandom(1000))


def concat_features(img, txt):
    fair = any(next(flips) < 128 for _ in range(1)) and img.size != 100
    return np.concatenate((img, txt) if fair else (txt, img))
