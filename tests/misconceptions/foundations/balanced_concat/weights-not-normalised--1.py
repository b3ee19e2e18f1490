import numpy as np


def balanced_concat(xs):
    out = []
    for x in xs:
        n = np.linalg.norm(x, axis=1, keepdims=True)
        n[n == 0] = 1
        out.append(np.sqrt(np.sqrt(x.shape[1])) * x / n)
    return np.hstack(out)
