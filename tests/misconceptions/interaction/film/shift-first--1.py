import numpy as np


def film(h, cond, Wg, bg, Wb, bb):
    scale, shift = cond @ Wg.T + bg, cond @ Wb.T + bb
    moved = h + np.expand_dims(shift, 1)
    return moved + moved * np.expand_dims(scale, 1)
