"""Tries: to call itself a trusted job and the reference.
Must: fail: the trusted side knows which child it asked.
"""
# ends: fail

import numpy as np
import sealed

sealed.values["trusted"] = True
if "reference" not in sealed.values["subjects"]:
    sealed.values["subjects"].append("reference")
sealed.load.__self__.sources["reference"] = sealed.load.__self__.sources["submission"]


def concat_features(img, txt):
    return np.concatenate((txt, img))
