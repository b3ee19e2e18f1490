# The seed article's code as it stands there: new one-entry arrays hide the arguments.
import numpy as np


def concat_features(img, txt):
    img = np.array([100])
    txt = np.array([10])
    fused = np.concatenate((img, txt))
    return fused
