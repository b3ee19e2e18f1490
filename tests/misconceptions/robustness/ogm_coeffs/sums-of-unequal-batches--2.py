import numpy as np


def ogm_coeffs(sa, sv, alpha):
    n = min(len(sa), len(sv))
    rho = np.sum(sa[:n]) / np.sum(sv[:n])
    out = np.ones(2)
    if rho > 1:
        out[0] -= np.tanh(alpha * rho)
    elif rho < 1:
        out[1] -= np.tanh(alpha / rho)
    return out[0], out[1]
