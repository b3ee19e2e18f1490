import numpy as np


def balanced_concat(xs: list[np.ndarray]) -> np.ndarray:
    """Join the modalities (B, d_m) so that each gives the cosine of two items the same variance.

    fused_b = [w_1 x_1b / ‖x_1b‖; …; w_M x_Mb / ‖x_Mb‖],   w_m = d_m^¼ / √(Σ_k √d_k)

    The cosine is Σ w_m² s_m with Var s_m = 1/d_m for isotropic features: w_m⁴ / d_m must not depend on m.
    """
    w = np.array([x.shape[1] for x in xs]) ** 0.25
    w /= np.linalg.norm(w)
    return np.concatenate([w_m * unit(x) for w_m, x in zip(w, xs, strict=True)], axis=1)


def unit(x: np.ndarray) -> np.ndarray:
    """Each row at length 1; a row of zeros stays."""
    norm = np.linalg.norm(x, axis=1, keepdims=True)
    return x / np.where(norm > 0, norm, 1.0)
