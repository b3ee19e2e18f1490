import math

import torch


def _project(x, F):
    return F[0] + x @ F[1:]


def lmf(xs, factors, w, b):
    M = len(xs)
    if len(factors) != M:
        raise ValueError(f"{M} modalities, {len(factors)} factors")
    h = b.expand(xs[0].shape[0], -1)
    for r in range(w.shape[0]):
        h = h + w[r] * math.prod(_project(xs[m], factors[m][r]) for m in range(M))
    return h
