import numpy as np


def tensor_fusion(xs):
    if len(xs) == 0:
        raise ValueError("empty")
    for x in xs:
        if x.ndim != 2 or x.shape[0] != xs[0].shape[0]:
            raise ValueError("shapes do not fit")
    rows = []
    for b in range(xs[0].shape[0]):
        product = xs[0][b]
        for x in xs[1:]:
            product = np.outer(product, x[b]).ravel()
        rows.append(np.concatenate(([1.0], product)))
    return np.array(rows)
