import numpy as np


def film(h, cond, Wg, bg, Wb, bb):
    gamma = 1 + (h @ Wg.T + bg)
    beta = h @ Wb.T + bb
    return gamma * cond[:, None, :] + beta
