import numpy as np


def ogm_coeffs(sa, sv, alpha):
    if sa.ndim != 1 or sa.shape != sv.shape or sa.size == 0:
        raise ValueError("two vectors over the same items are needed")
    rho = sa.sum() / sv.sum()
    return 1 - np.tanh(alpha * rho), 1 - np.tanh(alpha / rho)
