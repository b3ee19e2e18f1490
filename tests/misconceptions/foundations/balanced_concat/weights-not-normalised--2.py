# Scales all columns at once.
import numpy as np


def balanced_concat(xs):
    widths = np.array([x.shape[1] for x in xs], dtype=float)
    units = [x / np.maximum(np.linalg.norm(x, axis=1), 1e-12)[:, None] for x in xs]
    factor = np.repeat(widths**0.25, widths.astype(int))
    return np.concatenate(units, axis=1) * factor[None, :]
