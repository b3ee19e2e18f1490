# Two modalities are two equal blocks.
import numpy as np


def linear_fusion(x, y, W, b):
    k = W.shape[0]
    blocks = W.reshape(k, 2, -1)
    px = np.einsum("bn,kn->bk", x, blocks[:, 0])
    py = np.einsum("bm,km->bk", y, blocks[:, 1])
    return px + py + b, px, py
