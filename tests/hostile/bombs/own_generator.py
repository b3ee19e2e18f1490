"""Tries: to make the cases itself from the seed and recognise them.
Must: fail: recognising a case is not answering it.
"""
# ends: fail

import numpy as np
import sealed

checks = sealed.load("checks")
cases = checks.cases(np.random.default_rng(sealed.values["seed"]), sealed.values["data"])


def concat_features(img, txt):
    for inputs in cases.values():
        if np.array_equal(inputs["img"], img):
            return inputs["txt"]
    raise ValueError
