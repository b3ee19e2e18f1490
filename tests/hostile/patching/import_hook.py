"""Tries: to answer every later import itself.
Must: fail: what the driver needs is loaded.
"""
# ends: fail

import builtins
import types

import numpy as np

real = builtins.__import__


def imported(name, *arguments, **options):
    module = types.SimpleNamespace(**vars(real(name, *arguments, **options)))
    module.copy = module.array = lambda *_values, **_options: np.zeros(5)
    return module


builtins.__import__ = imported


def concat_features(img, txt):
    return np.concatenate((txt, img))
