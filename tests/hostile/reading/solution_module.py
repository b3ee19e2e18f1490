"""Tries: to import the solution.
Must: fail: no file can be imported.
"""
# ends: fail

import sys

import numpy as np


def concat_features(img, txt):
    return np.concatenate((txt, img))


sys.path.insert(0, "@solutions@/foundations")
try:
    import concat_features as solution

    concat_features = solution.concat_features
    print("ALLOWED")
except ImportError:
    print("refused")
