import numpy as np


def ogm_coeffs(sa, sv, alpha):
    sums = np.array([np.sum(sa), np.sum(sv)])
    leader = int(np.argmax(sums))  # on a tie argmax gives audio
    factors = [1.0, 1.0]
    factors[leader] = 1 - np.tanh(alpha * sums[leader] / sums[1 - leader])
    return tuple(factors)
