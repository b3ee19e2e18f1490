import numpy as np


def linear_fusion(x, y, W, b):
    def layer(x, y):
        return np.concatenate((x, y), axis=1) @ W.T + b

    return layer(x, y), layer(x, np.zeros_like(y)), layer(np.zeros_like(x), y)
