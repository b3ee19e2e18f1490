import numpy as np


def unimodal_logits(W, b, za, zv):
    for_audio, for_vision = W[:, za.shape[1] :], W[:, : za.shape[1]]
    return np.dot(za, for_audio.T) + 0.5 * b, np.dot(zv, for_vision.T) + 0.5 * b
