import functools

import numpy as np


def _with_one(x):
    return np.pad(x, ((0, 0), (0, 1)), constant_values=1.0)


def _outer(a, b):
    return (a[:, :, None] * b[:, None, :]).reshape(len(a), -1)


def tensor_fusion(xs):
    if not xs or any(x.ndim != 2 for x in xs):
        raise ValueError("a non-empty list of matrices is needed")
    if len(set(len(x) for x in xs)) > 1:
        raise ValueError("different batch sizes")
    return functools.reduce(_outer, map(_with_one, xs))
