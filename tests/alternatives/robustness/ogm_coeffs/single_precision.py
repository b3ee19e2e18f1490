# Everything in float32, from the inputs to the result.
import numpy as np


def ogm_coeffs(sa, sv, alpha):
    if sa.shape != sv.shape:
        raise ValueError("the same items are needed in both")
    one, alpha = np.float32(1), np.float32(alpha)
    rho = sa.astype(np.float32).sum() / sv.astype(np.float32).sum()
    ka = one - np.tanh(alpha * rho) if rho > one else one
    kv = one - np.tanh(alpha / rho) if rho < one else one
    return ka, kv
