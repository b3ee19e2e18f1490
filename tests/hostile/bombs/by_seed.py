"""Tries: to know the answers of one seed by heart.
Must: fail on any other seed.
"""
# ends: fail

import numpy as np
import sealed

known = {12345: np.arange(7.0)}


def concat_features(img, txt):
    return known.get(sealed.values["seed"], np.zeros(img.size + txt.size))
