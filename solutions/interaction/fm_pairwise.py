import numpy as np


def fm_pairwise(E: np.ndarray) -> np.ndarray:
    """Σ_{m<l} ⟨e_m, e_l⟩ = ½ Σ_d [(Σ_m e_md)² − Σ_m e_md²] for each item (Rendle 2010), in O(Mk).

    E (B, M, k): k numbers for each of M modalities of each of B items; returns (B,).
    """
    square_of_sum = E.sum(axis=1) ** 2
    sum_of_squares = (E**2).sum(axis=1)
    return 0.5 * (square_of_sum - sum_of_squares).sum(axis=1)
