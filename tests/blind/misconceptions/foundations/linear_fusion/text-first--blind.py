import numpy as np


def linear_fusion(x, y, W, b):
    m = y.shape[1]
    text_weights, image_weights = W[:, :m], W[:, m:]
    part_x = (image_weights @ x.T).T
    part_y = (text_weights @ y.T).T
    return np.add(part_x, part_y) + b, part_x, part_y
