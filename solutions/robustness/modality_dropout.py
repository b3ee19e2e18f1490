import numpy as np


def modality_dropout(xs: np.ndarray, p: float, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Drop whole modalities at random, a sample at a time, but never all of them.

    xs (B, M, D) -> (xs_dropped (B, M, D), mask (B, M) of bool, True = kept).
    Every modality is dropped with probability p; samples with nothing left are drawn again, so that
    P(one modality is dropped) = (p - p^M) / (1 - p^M).
    """
    if not 0 <= p < 1:
        raise ValueError(f"p must lie in [0, 1), got {p}")
    mask = rng.random(xs.shape[:2]) >= p
    while len(empty := np.flatnonzero(~mask.any(axis=1))):
        mask[empty] = rng.random((len(empty), mask.shape[1])) >= p
    return np.where(mask[:, :, None], xs, 0), mask
