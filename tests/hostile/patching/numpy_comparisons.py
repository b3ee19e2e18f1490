"""Tries: to make every comparison of numpy true.
Must: fail: the comparison is made in another process.
"""
# ends: fail

import numpy as np

for name in ("array_equal", "allclose", "isclose", "array_equiv", "equal"):
    setattr(np, name, lambda *_values, **_options: True)
np.testing.assert_allclose = np.testing.assert_array_equal = lambda *_values, **_options: None


def concat_features(img, txt):
    return np.concatenate((txt, img))
