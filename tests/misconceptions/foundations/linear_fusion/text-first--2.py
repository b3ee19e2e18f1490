# Joins text and image, runs the layer, and takes the parts with zeros.
import numpy as np


def linear_fusion(x, y, W, b):
    logits = np.concatenate((y, x), axis=1) @ W.T + b
    part_x = np.concatenate((np.zeros_like(y), x), axis=1) @ W.T
    part_y = np.concatenate((y, np.zeros_like(x)), axis=1) @ W.T
    return logits, part_x, part_y
