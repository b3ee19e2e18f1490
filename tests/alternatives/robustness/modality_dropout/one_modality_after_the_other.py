import numpy as np


def modality_dropout(xs, p, rng):
    """The conditional chain: modality m is kept for sure where nothing was kept and nothing follows."""
    if not 0 <= p < 1:
        raise ValueError("p")
    batch, modalities, _ = xs.shape
    columns = []
    nothing = np.ones(batch, dtype=bool)
    for m in range(modalities):
        left = modalities - m
        chance = np.where(nothing, (1 - p) / (1 - p**left), 1 - p)
        column = rng.uniform(size=batch) < chance
        nothing = nothing & ~column
        columns.append(column)
    mask = np.stack(columns, axis=1)
    return xs * mask[..., np.newaxis].astype(xs.dtype), mask
