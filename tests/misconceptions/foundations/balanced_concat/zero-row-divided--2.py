# A loop over items, without a guard.
import numpy as np


def balanced_concat(xs):
    total = np.sqrt(sum(np.sqrt(x.shape[1]) for x in xs))
    fused = np.empty((len(xs[0]), sum(x.shape[1] for x in xs)))
    for b in range(len(fused)):
        fused[b] = np.concatenate([x.shape[1] ** 0.25 / total * x[b] / np.linalg.norm(x[b]) for x in xs])
    return fused
