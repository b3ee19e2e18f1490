"""Tries: a power with a hundred million digits: one instruction of Python.
Must: be stopped when its CPU seconds are spent.
"""
# ends: timeout

import numpy as np

digits = pow(7, int("100000000"))


def concat_features(img, txt):
    return np.concatenate((img, txt)) * (digits % 2)
