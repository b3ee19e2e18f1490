import numpy as np


def unimodal_logits(W, b, za, zv):
    joint = np.concatenate((za, zv), axis=1) @ W.T + b
    audio = za @ W[:, : za.shape[1]].T
    return audio, joint - audio
