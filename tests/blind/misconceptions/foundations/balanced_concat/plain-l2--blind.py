import numpy as np


def balanced_concat(xs):
    pieces = []
    for x in xs:
        x = np.asarray(x, float)
        norm = np.sqrt((x**2).sum(axis=1))
        norm[norm == 0] = 1.0
        pieces.append(x / norm[:, None])
    # unit vectors: divide by sqrt(M) so that the whole has length one
    return np.concatenate(pieces, axis=1) / np.sqrt(len(xs))
