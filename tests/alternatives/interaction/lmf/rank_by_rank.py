import torch


def lmf(xs, factors, w, b):
    if len(xs) != len(factors):
        raise ValueError(f"{len(xs)} modalities, {len(factors)} factors")
    fused = b.expand(xs[0].shape[0], -1)
    for r in range(w.shape[0]):
        term = w[r]
        for x, F in zip(xs, factors, strict=True):
            term = term * (F[r, 0] + x @ F[r, 1:])
        fused = fused + term
    return fused
