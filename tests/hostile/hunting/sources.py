"""Tries: to find the reference among the sources of its job.
Must: fail: the answer never enters its process.
"""
# ends: fail

import numpy as np
import sealed


def concat_features(img, txt):
    return np.concatenate((txt, img))


for name, text in sealed.load.__self__.sources.items():
    if name not in ("submission", "checks", "observing", "driver") and "def concat_features" in text:
        print("ALLOWED", name)
        exec(text)
