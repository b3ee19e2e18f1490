import numpy as np


def film(h, cond, Wg, bg, Wb, bb):
    # the mean context of the batch
    cond = cond.mean(axis=0)
    return (1 + Wg @ cond + bg) * h + Wb @ cond + bb
