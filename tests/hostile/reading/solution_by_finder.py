"""Tries: to import the solution with a path finder of its own.
Must: fail: no file can be opened.
"""
# ends: fail

import importlib.machinery

import numpy as np


def concat_features(img, txt):
    return np.concatenate((txt, img))


try:
    loader = importlib.machinery.SourceFileLoader("solution", "@solutions@/foundations/concat_features.py")
    concat_features = loader.load_module().concat_features
    print("ALLOWED")
except (OSError, ImportError):
    print("refused")
