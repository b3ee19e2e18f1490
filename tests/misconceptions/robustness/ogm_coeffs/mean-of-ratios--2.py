import numpy as np


def ogm_coeffs(sa, sv, alpha):
    ratio = (sa / sv).mean()
    k_audio = k_vision = 1.0
    if ratio > 1:
        k_audio -= np.tanh(alpha * ratio)
    if 1 / ratio > 1:
        k_vision -= np.tanh(alpha * (1 / ratio))
    return k_audio, k_vision
