import numpy as np


def unimodal_logits(W, b, za, zv):
    joint = np.concatenate((za, zv), axis=1) @ W.T + b
    vision = zv @ W[:, za.shape[1] :].T
    return joint - vision, vision
