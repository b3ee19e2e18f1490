# bug: wrong operator, the text part is subtracted in the logits
import numpy as np


def linear_fusion(x, y, W, b):
    n = x.shape[1]
    part_x, part_y = x @ W[:, :n].T, y @ W[:, n:].T
    return part_x - part_y + b, part_x, part_y
