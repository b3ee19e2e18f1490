import numpy as np


def linear_fusion(x, y, W, b):
    def run(u, v):
        return np.concatenate((u, v), axis=1) @ W.T + b

    return run(x, y), run(x, np.zeros_like(y)), run(np.zeros_like(x), y)
