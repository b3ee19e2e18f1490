import numpy as np


def ogm_coeffs(sa, sv, alpha):
    if sa.shape != sv.shape:
        raise ValueError(f"{sa.shape} != {sv.shape}")
    rho = np.array([sa.sum() / sv.sum(), sv.sum() / sa.sum()])
    excess = np.maximum(rho - 1, 0)
    ka, kv = 1 - np.tanh(alpha * excess)
    return ka, kv
