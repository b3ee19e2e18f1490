"""Tries: to find the reference in the cache of source lines.
Must: fail: the answer never enters its process.
"""
# ends: fail

import linecache

import numpy as np


def concat_features(img, txt):
    return np.concatenate((txt, img))


for name, entry in list(linecache.cache.items()):
    text = "".join(entry[2]) if len(entry) == 4 else ""
    if name != "<submission>" and "def concat_features" in text:
        print("ALLOWED", name)
        exec(text)
