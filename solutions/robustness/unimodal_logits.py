import numpy as np


def unimodal_logits(W: np.ndarray, b: np.ndarray, za: np.ndarray, zv: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The shares of audio and vision in the logits of a linear head over the concatenation, (B, C) each.

    W [za; zv] + b = (Wa za + b / 2) + (Wv zv + b / 2)   with   W = [Wa | Wv]   cut after the columns of audio.

    W (C, Da + Dv), b (C,), za (B, Da), zv (B, Dv).
    """
    if len(za) != len(zv):
        raise ValueError(f"audio has {len(za)} items, vision {len(zv)}")
    if W.shape[1] != za.shape[1] + zv.shape[1]:
        raise ValueError(f"the head reads {W.shape[1]} features, got {za.shape[1]} + {zv.shape[1]}")
    Wa, Wv = np.split(W, [za.shape[1]], axis=1)
    return za @ Wa.T + b / 2, zv @ Wv.T + b / 2
