import numpy as np


def unimodal_logits(W, b, za, zv):
    da = za.shape[1]
    if za.shape[0] != zv.shape[0] or da + zv.shape[1] != W.shape[1]:
        raise ValueError("mismatch")
    la = np.einsum("cd,bd->bc", W[:, :da], za)
    lv = np.einsum("cd,bd->bc", W[:, da:], zv)
    return la, lv
