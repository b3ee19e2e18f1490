import numpy as np


def film(h, cond, Wg, bg, Wb, bb):
    gate = 0.5 * (1 + np.tanh(0.5 * (cond @ Wg.T + bg)))
    return np.expand_dims(gate, 1) * h + np.expand_dims(cond @ Wb.T + bb, 1)
