import numpy as np


def film(h: np.ndarray, cond: np.ndarray, Wg: np.ndarray, bg: np.ndarray, Wb: np.ndarray, bb: np.ndarray) -> np.ndarray:
    """FiLM (Perez et al. 2018): h' = γ ⊙ h + β with γ = 1 + (Wg c + bg) and β = Wb c + bb.

    h (B, N, C), cond (B, K), Wg and Wb (C, K), bg and bb (C,); returns (B, N, C). All N candidates of a request
    share its γ and β; with zero weights and biases h' is h.
    """
    gamma = 1 + cond @ Wg.T + bg
    beta = cond @ Wb.T + bb
    return gamma[:, None, :] * h + beta[:, None, :]
