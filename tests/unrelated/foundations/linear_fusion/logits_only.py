# Forgets to return the parts.
import numpy as np


def linear_fusion(x, y, W, b):
    return np.concatenate((x, y), axis=1) @ W.T + b
