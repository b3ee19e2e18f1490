import numpy as np


def ogm_coeffs(sa, sv, alpha):
    rho = np.array([sa.sum(), sv.sum()])
    rho = rho / rho[::-1]
    excess = np.clip(rho - 1, 0, None)
    return tuple(1 - np.tanh(alpha * excess))
