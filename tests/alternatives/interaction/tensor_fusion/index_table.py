# A table of positions from np.unravel_index, then one gather and one in-place product for each modality.
import numpy as np


def tensor_fusion(xs):
    if not xs:
        raise ValueError("nothing to fuse")
    B = None
    for x in xs:
        if x.ndim != 2:
            raise ValueError("2-D arrays only")
        if B is None:
            B = x.shape[0]
        elif x.shape[0] != B:
            raise ValueError("batch sizes differ")
    sizes = [x.shape[1] + 1 for x in xs]
    positions = np.unravel_index(np.arange(np.prod(sizes)), sizes)
    out = np.ones((B, int(np.prod(sizes))), dtype=np.float64)
    for x, index in zip(xs, positions, strict=True):
        a = np.ones((B, x.shape[1] + 1))
        a[:, 1:] = x
        out *= a[:, index]
    return out
