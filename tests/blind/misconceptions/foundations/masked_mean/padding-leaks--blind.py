import numpy as np


def masked_mean(tokens, mask):
    m = mask.astype(np.float64)
    num = np.einsum("bt,btd->bd", m, tokens)
    den = m.sum(axis=1)
    den[den == 0] = 1.0
    return num / den[:, None]
