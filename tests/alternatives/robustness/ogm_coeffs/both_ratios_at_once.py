# Vectorised over the two modalities with np.where; returns NumPy scalars.
import numpy as np


def ogm_coeffs(sa, sv, alpha):
    sa, sv = np.asarray(sa, dtype=np.float64), np.asarray(sv, dtype=np.float64)
    if sa.shape != sv.shape:
        raise ValueError(f"shapes {sa.shape} and {sv.shape} differ")
    rho = np.mean(sa) / np.mean(sv)
    ratios = np.array([rho, 1 / rho])
    ka, kv = np.where(ratios > 1, 1 - np.tanh(alpha * ratios), 1.0)
    return ka, kv
