# The same shortcut in one expression and no check.
import numpy as np


def concat_features(img, txt):
    return np.concatenate((img, txt)) if len(txt) > 0 else img
