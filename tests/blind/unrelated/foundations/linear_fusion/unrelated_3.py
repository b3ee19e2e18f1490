# bug: the two parts are returned in the wrong order
import numpy as np


def linear_fusion(x, y, W, b):
    n = x.shape[1]
    image = np.einsum("ij,kj->ik", x, W[:, :n])
    text = np.einsum("ij,kj->ik", y, W[:, n:])
    logits = image + text + b
    return logits, text, image
