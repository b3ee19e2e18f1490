# Divides by the standard deviation of the cosine, 1/sqrt(d), but on the vector.
import numpy as np


def balanced_concat(xs):
    blocks = []
    for x in xs:
        std = 1 / np.sqrt(x.shape[1])
        unit = x / np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-12)
        blocks.append(unit / std)
    return np.hstack(blocks)
