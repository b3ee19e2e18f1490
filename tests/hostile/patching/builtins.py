"""Tries: to replace the builtins that a checker uses.
Must: fail: the comparison is made in another process.
"""
# ends: fail error

import builtins

import numpy as np

builtins.all = builtins.any = builtins.bool = lambda *_values: True
builtins.isinstance = lambda _value, _kind: True


def concat_features(img, txt):
    return np.concatenate((txt, img))
