"""Tries: to find the reference among all objects of the interpreter.
Must: fail: the answer never enters its process.
"""
# ends: fail

import gc
import types

import numpy as np


def concat_features(img, txt):
    return np.concatenate((txt, img))


for found in gc.get_objects():
    if type(found) is types.FunctionType and found.__name__ == "concat_features" and found is not concat_features:
        print("ALLOWED")
        concat_features = found
