import numpy as np


def film(h, cond, Wg, bg, Wb, bb):
    return h * np.expand_dims(np.einsum("bk,ck->bc", cond, Wg) + bg, 1) + np.expand_dims(cond @ Wb.T + bb, 1)
