import numpy as np


def tensor_fusion(xs):
    if len(xs) == 0:
        raise ValueError("no modality given")
    if any(np.ndim(x) != 2 for x in xs):
        raise ValueError("each modality must be (B, d)")
    B = xs[0].shape[0]
    if any(x.shape[0] != B for x in xs):
        raise ValueError("numbers of rows differ")

    out = np.ones((B, 1))
    for x in xs:
        a = np.hstack([np.ones((B, 1)), x])
        out = (out[:, :, np.newaxis] * a[:, np.newaxis, :]).reshape(B, -1)
    return out
