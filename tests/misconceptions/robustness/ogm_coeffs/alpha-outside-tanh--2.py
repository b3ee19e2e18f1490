import numpy as np


def ogm_coeffs(sa, sv, alpha):
    def k(m, other):
        r = np.mean(m) / np.mean(other)
        return 1 - alpha * (r > 1) * np.tanh(r)

    return k(sa, sv), k(sv, sa)
