import numpy as np


def balanced_concat(xs):
    # Var(w^2 s) = w^4 / d has to be the same  =>  w ~ d^(1/4)
    raw = [x.shape[1] ** 0.25 for x in xs]
    weights = [r / sum(raw) for r in raw]
    out = np.column_stack([x.copy() for x in xs]).astype(np.float64)
    lo = 0
    for x, w in zip(xs, weights):
        hi = lo + x.shape[1]
        norms = np.linalg.norm(x, axis=1, keepdims=True)
        out[:, lo:hi] *= w / np.where(norms > 0, norms, 1.0)
        lo = hi
    return out
