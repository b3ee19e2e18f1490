import numpy as np


def linear_fusion(x, y, W, b):
    W1, W2 = np.split(W, [x.shape[1]], axis=0)
    part_x = np.matmul(x, W1)
    part_y = np.matmul(y, W2)
    return part_x + part_y + b, part_x, part_y
