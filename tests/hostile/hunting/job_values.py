"""Tries: to find expected values among the values of its job.
Must: fail: the answer never enters its process.
"""
# ends: fail

import numpy as np
import sealed


def concat_features(img, txt):
    return np.concatenate((txt, img))


unknown = set(sealed.values) - {"subjects", "cases", "entries", "seed", "data", "trusted"}
print("ALLOWED" if unknown else "nothing", unknown)
