import numpy as np


def ogm_coeffs(sa: np.ndarray, sv: np.ndarray, alpha: float) -> tuple[float, float]:
    """OGM (Peng et al. 2022): k_m = 1 − tanh(α ρ_m) where ρ_m > 1, else 1; ρ_a = Σ sa / Σ sv, ρ_v = 1 / ρ_a.

    sa, sv (B,): probability of the true class by audio alone and by vision alone; returns (k_a, k_v).
    """
    if sa.shape != sv.shape:
        raise ValueError(f"the same items are needed in both, got shapes {sa.shape} and {sv.shape}")
    rho = sa.sum() / sv.sum()

    def coefficient(ratio: float) -> float:
        return float(1 - np.tanh(alpha * ratio)) if ratio > 1 else 1.0

    return coefficient(rho), coefficient(1 / rho)
