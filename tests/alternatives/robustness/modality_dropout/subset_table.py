import numpy as np


def modality_dropout(xs, p, rng):
    """Draws one of the non-empty subsets with its conditional probability; for many modalities, redraws."""
    if not (p >= 0 and p < 1):
        raise ValueError("p must be in [0, 1)")
    batch, modalities = xs.shape[:2]
    if modalities > 10:
        mask = rng.binomial(1, 1 - p, size=(batch, modalities)).astype(bool)
        while not mask.any(axis=1).all():
            i = np.argmin(mask.any(axis=1))
            mask[i] = rng.binomial(1, 1 - p, size=modalities)
    else:
        subsets = (np.arange(1, 2**modalities)[:, None] >> np.arange(modalities)) & 1 == 1
        kept = subsets.sum(axis=1)
        weights = (1 - p) ** kept * p ** (modalities - kept)
        mask = subsets[rng.choice(len(subsets), size=batch, p=weights / weights.sum())]
    out = xs.copy()
    out[~mask] = 0
    return out, mask
