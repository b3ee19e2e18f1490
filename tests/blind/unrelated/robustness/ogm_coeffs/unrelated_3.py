# bug: copy and paste, the ratio of vision is audio over vision as well
import numpy as np


def ogm_coeffs(sa, sv, alpha):
    if sa.shape != sv.shape:
        raise ValueError("lengths")
    rho_a = np.sum(sa) / np.sum(sv)
    rho_v = np.sum(sa) / np.sum(sv)
    ka, kv = 1.0, 1.0
    if rho_a > 1:
        ka = 1 - np.tanh(alpha * rho_a)
    if rho_v > 1:
        kv = 1 - np.tanh(alpha * rho_v)
    return ka, kv
