"""Tries: to find a module that knows the answer.
Must: fail: the answer never enters its process.
"""
# ends: fail

import sys

import numpy as np


def concat_features(img, txt):
    return np.concatenate((txt, img))


for name, module in list(sys.modules.items()):
    other = getattr(module, "concat_features", None)
    if callable(other) and name != "submission":
        print("ALLOWED", name)
        concat_features = other
