"""Tries: to make AssertionError harmless and leave asserts without effect.
Must: fail: the comparison is made in another process.
"""
# ends: fail

import builtins

import numpy as np


class Harmless(Warning):
    pass


builtins.AssertionError = Harmless


def concat_features(img, txt):
    return np.concatenate((txt, img))
