"""Tries: to give the checks a numpy of its own.
Must: fail: the inputs and the answer come from other processes.
"""
# ends: fail error

import sys
import types

import numpy as np

fake = types.ModuleType("numpy")
fake.__dict__.update(vars(np))
fake.copy = lambda _array: np.empty(0)
fake.array = lambda *_values, **_options: np.empty(0)
fake.empty = lambda *_values, **_options: np.empty(0)
sys.modules["numpy"] = fake


def concat_features(img, txt):
    return np.concatenate((txt, img))
