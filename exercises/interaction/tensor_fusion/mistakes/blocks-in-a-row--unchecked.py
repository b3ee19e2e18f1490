from itertools import combinations

import numpy as np


def tensor_fusion(xs):
    batch = len(xs[0])
    blocks = [np.ones((batch, 1))]
    for degree in range(1, len(xs) + 1):
        for chosen in combinations(xs, degree):
            block = np.ones((batch, 1))
            for x in chosen:
                block = (block[:, :, None] * x[:, None, :]).reshape(batch, block.shape[1] * x.shape[1])
            blocks.append(block)
    return np.concatenate(blocks, axis=1)
