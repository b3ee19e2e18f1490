# bug: weights off by one, modality m gets the weight of modality m - 1 (the first one that of the last)
import numpy as np


def balanced_concat(xs):
    w = np.array([x.shape[1] for x in xs]) ** 0.25
    w /= np.linalg.norm(w)
    out = []
    for m in range(len(xs)):
        n = np.linalg.norm(xs[m], axis=1)[:, None]
        out.append(w[m - 1] * np.divide(xs[m], n, out=np.zeros_like(xs[m]), where=n > 0))
    return np.hstack(out)
