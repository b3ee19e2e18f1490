import numpy as np


def unimodal_logits(W, b, za, zv):
    if len(za) != len(zv):
        raise ValueError("rows")
    dv = zv.shape[1]
    if W.shape[1] != za.shape[1] + dv:
        raise ValueError("columns")
    W_vision, W_audio = W[:, :dv], W[:, dv:]
    half = 0.5 * b[np.newaxis, :]
    return half + za @ W_audio.T, half + zv @ W_vision.T
