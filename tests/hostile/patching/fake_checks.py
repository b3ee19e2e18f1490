"""Tries: to stand in for the checks in sys.modules.
Must: fail: the driver loads the real ones.
"""
# ends: fail

import sys
import types

import numpy as np

fake = types.ModuleType("checks")
fake.cases = lambda _rng, _data: {}
fake.observe = lambda _module, _inputs: {}
sys.modules["checks"] = sys.modules["observing"] = fake


def concat_features(img, txt):
    return np.concatenate((txt, img))
