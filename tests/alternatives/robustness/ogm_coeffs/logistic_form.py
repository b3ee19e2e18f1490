# 1 - tanh(x) written as a logistic function, 2 / (1 + exp(2x)), with the exponent cut off; one ahead, one level.
import numpy as np


def ogm_coeffs(sa: np.ndarray, sv: np.ndarray, alpha: float) -> tuple[float, float]:
    class LengthError(ValueError):
        pass

    if not (sa.ndim == sv.ndim == 1) or sa.size != sv.size or not sa.size:
        raise LengthError("need two vectors of one length")
    ones = np.ones_like(sa)
    rho = np.dot(sa, ones) / np.dot(sv, ones)
    strongest = max(rho, 1 / rho)
    slow = 2 / (1 + np.exp(min(2 * alpha * strongest, 700)))
    return (slow if rho > 1 else 1.0, slow if rho < 1 else 1.0)
