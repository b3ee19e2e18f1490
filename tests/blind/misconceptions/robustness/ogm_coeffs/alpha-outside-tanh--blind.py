import numpy as np


def ogm_coeffs(sa, sv, alpha):
    if np.shape(sa) != np.shape(sv):
        raise ValueError("shapes")
    rho_a = np.average(sa) / np.average(sv)
    rhos = (rho_a, 1.0 / rho_a)
    return tuple(float(np.where(r > 1, 1 - alpha * np.tanh(r), 1.0)) for r in rhos)
