# bug: the products are averaged over the features instead of summed
import numpy as np


def unimodal_logits(W, b, za, zv):
    da = za.shape[1]
    if za.shape[0] != zv.shape[0] or W.shape[1] != da + zv.shape[1]:
        raise ValueError("shapes")
    la = (za[:, None, :] * W[None, :, :da]).mean(axis=2) + b / 2
    lv = (zv[:, None, :] * W[None, :, da:]).mean(axis=2) + b / 2
    return la, lv
