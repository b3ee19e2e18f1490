import numpy as np


def film(h, cond, Wg, bg, Wb, bb):
    gamma = np.ones(h.shape[-1]) + np.matmul(cond, Wg.T) + bg
    beta = np.matmul(cond, Wb.T) + bb
    return gamma * h + beta
