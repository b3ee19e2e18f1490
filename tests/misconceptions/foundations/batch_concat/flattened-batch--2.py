# Lets reshape work out the width.
import numpy as np


def batch_concat(img, txt):
    return np.hstack((img.flatten(), txt.flatten())).reshape(img.shape[0], -1)
