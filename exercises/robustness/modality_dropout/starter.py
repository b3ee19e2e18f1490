import numpy as np


def modality_dropout(xs: np.ndarray, p: float, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Drop whole modalities at random, a sample at a time, but never all of them.

    xs: (B, M, D), M modality vectors a sample. p: probability of dropping a modality, 0 <= p < 1.
    rng: the only source of randomness.
    Returns xs_dropped (B, M, D), dropped vectors are 0, and mask (B, M), bool, True = kept.
    """
    raise NotImplementedError


if __name__ == "__main__":
    xs = np.ones((10_000, 2, 4))
    xs_dropped, mask = modality_dropout(xs, 0.3, np.random.default_rng(0))
    print("dropped:", 1 - mask.mean(axis=0), "nothing left:", (~mask.any(axis=1)).sum())
