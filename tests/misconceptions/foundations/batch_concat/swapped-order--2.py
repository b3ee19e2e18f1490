# Swapped and unchecked.
import numpy as np


def batch_concat(img, txt):
    features = (txt, img)
    return np.concatenate(features, axis=1)
