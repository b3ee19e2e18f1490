import numpy as np


def tensor_fusion(xs):
    if not xs or any(x.ndim != 2 for x in xs):
        raise ValueError("a list of matrices is needed")
    B = max(len(x) for x in xs)
    fused = np.ones((B, 1))
    for x in xs:
        x = np.broadcast_to(x, (B, x.shape[1]))
        fused = np.einsum("bp,bd->bpd", fused, np.hstack([np.ones((B, 1)), x])).reshape(B, -1)
    return fused
