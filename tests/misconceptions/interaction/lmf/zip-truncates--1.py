import torch


def lmf(xs, factors, w, b):
    product = w[:, None, None]
    for x, F in zip(xs, factors):  # noqa: B905
        product = product * (F[:, :1] + x @ F[:, 1:])
    return product.sum(0) + b
