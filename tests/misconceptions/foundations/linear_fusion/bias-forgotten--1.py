import numpy as np


def linear_fusion(x, y, W, b):
    W1, W2 = np.hsplit(W, [x.shape[1]])
    return np.hstack((x, y)) @ W.T, x @ W1.T, y @ W2.T
