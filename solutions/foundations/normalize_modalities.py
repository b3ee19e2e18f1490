import numpy as np

Stats = list[tuple[np.ndarray, np.ndarray]]


def fit_stats(train: list[np.ndarray]) -> Stats:
    """Mean and standard deviation (ddof 0) of each column: one pair ((d_m,), (d_m,)) for each modality (N, d_m)."""
    return [(x.mean(axis=0), x.std(axis=0)) for x in train]


def normalize_modalities(xs: list[np.ndarray], mode: str, stats: Stats | None, eps: float) -> list[np.ndarray]:
    """Normalise each modality (B, d_m) by itself.

    l2:      x_b / max(‖x_b‖, eps), a row at a time
    zscore:  (x − mean) / std with the training items' statistics; a column with std ≤ eps is only centred
    none:    a copy
    """
    if mode == "l2":
        return [x / np.maximum(np.linalg.norm(x, axis=1, keepdims=True), eps) for x in xs]
    if mode == "zscore":
        return [(x - mean) / np.where(std > eps, std, 1.0) for x, (mean, std) in zip(xs, stats, strict=True)]
    if mode == "none":
        return [x.copy() for x in xs]
    raise ValueError(f"mode is l2, zscore or none, not {mode!r}")
