import numpy as np


def factor(ratio, alpha):
    # behind -> slow down
    return 1 - np.tanh(alpha * ratio) if ratio < 1 else 1.0


def ogm_coeffs(sa, sv, alpha):
    assert_same(sa, sv)
    r = np.sum(sa) / np.sum(sv)
    return factor(r, alpha), factor(1 / r, alpha)


def assert_same(a, b):
    if a.shape != b.shape:
        raise ValueError(f"{a.shape} != {b.shape}")
