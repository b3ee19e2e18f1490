import numpy as np


def unimodal_logits(W, b, za, zv):
    if za.shape[0] != zv.shape[0] or W.shape[1] != za.shape[1] + zv.shape[1]:
        raise ValueError
    contributions = np.concatenate((za, zv), axis=1)[:, None, :] * W[None]
    audio = contributions[..., : za.shape[1]].sum(axis=-1)
    return audio, contributions.sum(axis=-1) - audio
