import numpy as np


def unimodal_logits(W, b, za, zv):
    if za.shape[0] != zv.shape[0]:
        raise ValueError("items")
    if za.shape[1] + zv.shape[1] != W.shape[1]:
        raise ValueError("columns")
    joint = np.hstack([za, zv]) @ W.T + b
    vision = zv @ W[:, za.shape[1] :].T
    audio = joint - vision
    return audio, vision
