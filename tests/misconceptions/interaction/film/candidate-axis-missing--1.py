import numpy as np


def film(h, cond, Wg, bg, Wb, bb):
    scale, shift = np.matmul(cond, Wg.T) + bg, np.matmul(cond, Wb.T) + bb
    return h + scale * h + shift
