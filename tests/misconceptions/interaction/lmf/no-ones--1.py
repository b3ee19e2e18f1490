import torch


def lmf(xs, factors, w, b):
    out = b
    for r in range(len(w)):
        term = w[r]
        for x, F in zip(xs, factors):  # noqa: B905
            term = term * (x @ F[r, 1:])
        out = out + term
    return out
