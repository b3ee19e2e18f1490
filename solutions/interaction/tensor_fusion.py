import numpy as np


def tensor_fusion(xs: list[np.ndarray]) -> np.ndarray:
    """[1; x_1] ⊗ … ⊗ [1; x_M] for each item, flattened in C order (Zadeh et al. 2017).

    `xs[m]` is (B, d_m); the result is (B, (d_1 + 1) ⋯ (d_M + 1)), the last modality's index running fastest.
    """
    if not xs or any(x.ndim != 2 or len(x) != len(xs[0]) for x in xs):
        raise ValueError(f"matrices with the same number of rows are needed, got {[x.shape for x in xs]}")
    batch = len(xs[0])
    fused = np.ones((batch, 1))
    for x in xs:
        with_one = np.concatenate((np.ones((batch, 1)), x), axis=1)
        fused = (fused[:, :, None] * with_one[:, None, :]).reshape(batch, -1)
    return fused
