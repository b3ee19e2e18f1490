import torch


def lmf(xs, factors, w, b):
    out = b
    for r in range(factors[0].shape[0]):
        term = 1.0
        for x, F in zip(xs, factors):  # noqa: B905
            term = term * (F[r, 0] + x @ F[r, 1:])
        out = out + term
    return out
