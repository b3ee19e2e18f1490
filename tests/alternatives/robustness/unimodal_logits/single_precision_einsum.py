import numpy as np


def unimodal_logits(W, b, za, zv):
    if W.shape[1] != za.shape[1] + zv.shape[1] or za.shape[0] != zv.shape[0]:
        raise ValueError("mismatch")
    W, b, za, zv = (array.astype(np.float32) for array in (W, b, za, zv))
    audio = np.einsum("cd,bd->bc", W[:, : za.shape[1]], za)
    vision = np.einsum("cd,bd->bc", W[:, -zv.shape[1] :], zv)
    return audio + 0.5 * b, vision + 0.5 * b
