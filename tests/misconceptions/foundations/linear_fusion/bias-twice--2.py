# The parts are cleaned afterwards, the logits are not.
import numpy as np


def linear_fusion(x, y, W, b):
    zeros_x, zeros_y = np.zeros_like(x), np.zeros_like(y)
    with_x = np.hstack([x, zeros_y]) @ W.T + b
    with_y = np.hstack([zeros_x, y]) @ W.T + b
    return with_x + with_y, with_x - b, with_y - b
