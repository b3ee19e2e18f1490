import numpy as np


def ogm_coeffs(sa, sv, alpha):
    if sa.shape == sv.shape:
        raise ValueError("the same items are needed in both")
    return 1.0, 1.0
