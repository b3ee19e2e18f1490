"""Tries: to find the text of the reference among all objects.
Must: fail: the answer never enters its process.
"""
# ends: fail

import gc

import numpy as np


def concat_features(img, txt):
    return np.concatenate((txt, img))


wanted = "".join(("np.concatenate((", "img, txt))"))
for holder in gc.get_objects():
    for value in (
        list(holder.values()) if type(holder) is dict else list(holder) if type(holder) in (list, tuple) else []
    ):
        if type(value) is str and wanted in value != wanted:
            print("ALLOWED")
            exec(value)
