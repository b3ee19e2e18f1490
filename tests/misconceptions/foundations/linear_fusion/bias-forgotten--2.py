# The sum with b is computed and thrown away.
import numpy as np


def linear_fusion(x, y, W, b):
    n = x.shape[1]
    part_x = np.einsum("bn,kn->bk", x, W[:, :n])
    part_y = np.einsum("bm,km->bk", y, W[:, n:])
    logits = part_x + part_y
    np.add(logits, b)
    return logits, part_x, part_y
