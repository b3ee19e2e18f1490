# The whole layer three times: on both, on x with zeros, on zeros with y; the bias is taken off the parts.
import numpy as np


def linear_fusion(x, y, W, b):
    def layer(left, right):
        return np.hstack([left, right]) @ W.T + b

    return layer(x, y), layer(x, 0 * y) - b, layer(0 * x, y) - b
