# One einsum over all modalities at once; its equation is built from letters.
import numpy as np


def tensor_fusion(xs):
    if not xs:
        raise ValueError("xs is empty")
    if any(np.ndim(x) != 2 for x in xs):
        raise ValueError("xs must hold 2-D arrays")
    B = xs[0].shape[0]
    if any(x.shape[0] != B for x in xs):
        raise ValueError("all arrays need the same number of rows")
    letters = "ijklmnopq"[: len(xs)]
    equation = ",".join("b" + c for c in letters) + "->b" + letters
    padded = [np.hstack([np.ones((B, 1)), x]) for x in xs]
    return np.einsum(equation, *padded).reshape(B, -1)
