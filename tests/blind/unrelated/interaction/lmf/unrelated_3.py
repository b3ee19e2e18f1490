# bug: the bias is subtracted
import torch


def lmf(xs, factors, w, b):
    if len(xs) != len(factors):
        raise ValueError("lengths differ")
    out = 0.0
    for r in range(len(w)):
        term = w[r]
        for x, F in zip(xs, factors):
            term = term * (F[r, 0] + x @ F[r, 1:])
        out = out + term
    return out - b
