from itertools import combinations

import numpy as np


def tensor_fusion(xs):
    if len(xs) == 0:
        raise ValueError("xs is empty")
    if any(x.ndim != 2 for x in xs):
        raise ValueError("xs[m] must have two axes")
    batch = xs[0].shape[0]
    if any(x.shape[0] != batch for x in xs):
        raise ValueError("unequal rows")

    blocks = [np.ones((batch, 1))]
    for degree in range(1, len(xs) + 1):
        for chosen in combinations(xs, degree):
            block = chosen[0]
            for other in chosen[1:]:
                block = np.einsum("bi,bj->bij", block, other).reshape(batch, block.shape[1] * other.shape[1])
            blocks.append(block)
    return np.concatenate(blocks, axis=1)
