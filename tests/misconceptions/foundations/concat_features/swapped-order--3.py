# The one-liner, parts in a list named the wrong way round, no check at all.
import numpy as np


def concat_features(img, txt):
    parts = [txt, img]
    return np.concatenate(parts, axis=0)
