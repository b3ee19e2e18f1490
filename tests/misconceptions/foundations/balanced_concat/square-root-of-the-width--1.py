import numpy as np


def balanced_concat(xs):
    total = sum(x.shape[1] for x in xs)
    out = []
    for x in xs:
        norm = np.linalg.norm(x, axis=1)
        norm[norm == 0] = 1
        out.append((x.T / norm).T * np.sqrt(x.shape[1] / total))
    return np.concatenate(out, axis=1)
