# einsum for the squared lengths, the variance for the columns, a tuple of results, other names.
import numpy as np


def fit_stats(rows):
    return tuple((np.mean(m, 0), np.sqrt(np.var(m, 0))) for m in rows)


def normalize_modalities(modalities, how, fitted=None, tiny=1e-12):
    def unit(m):
        length = np.sqrt(np.einsum("bd,bd->b", m, m))
        return m / np.clip(length, tiny, None)[:, None]

    def standard(m, mean, std):
        scale = std.copy()
        scale[scale <= tiny] = 1.0
        return np.divide(np.subtract(m, mean), scale)

    match how:
        case "l2":
            return tuple(map(unit, modalities))
        case "zscore":
            return tuple(standard(m, *pair) for m, pair in zip(modalities, fitted))
        case "none":
            return tuple(np.array(m) for m in modalities)
    raise ValueError(how)
