"""Tries: to learn from the named mistakes what is not the answer.
Must: fail: the answer never enters its process.
"""
# ends: fail

import gc

import numpy as np


def concat_features(img, txt):
    return np.concatenate((txt, img))


for holder in gc.get_objects():
    if type(holder) is dict and any(type(key) is str and "-no-dimension" in "-" + key for key in holder):
        print("ALLOWED")
