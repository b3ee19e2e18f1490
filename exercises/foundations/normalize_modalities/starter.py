import numpy as np


def fit_stats(train: list[np.ndarray]) -> list[tuple[np.ndarray, np.ndarray]]:
    """Mean and standard deviation (ddof 0) of each column: one pair ((d_m,), (d_m,)) for each modality (N, d_m)."""
    raise NotImplementedError


def normalize_modalities(
    xs: list[np.ndarray],
    mode: str,
    stats: list[tuple[np.ndarray, np.ndarray]] | None,
    eps: float,
) -> list[np.ndarray]:
    """Normalise each modality (B, d_m) by itself; mode is "l2", "zscore" or "none"."""
    raise NotImplementedError


if __name__ == "__main__":
    train = [np.array([[1.0, 10.0], [3.0, 10.0]]), np.array([[0.0], [4.0]])]
    items = [np.array([[3.0, 4.0], [0.0, 0.0]]), np.array([[5.0], [-1.0]])]
    stats = fit_stats(train)
    print("stats", stats)
    for mode in ("l2", "zscore", "none"):
        print(mode, normalize_modalities(items, mode, stats if mode == "zscore" else None, 1e-12))
