import numpy as np


def ogm_coeffs(sa, sv, alpha):
    if sa.shape[0] != sv.shape[0]:
        raise ValueError("unequal batches")

    def coefficient(own, other):
        rho = np.mean(own / other)
        return 1 - np.tanh(alpha * rho) if rho > 1 else 1.0

    return coefficient(sa, sv), coefficient(sv, sa)
