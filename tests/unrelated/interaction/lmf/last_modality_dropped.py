import torch


def lmf(xs, factors, w, b):
    if len(xs) != len(factors):
        raise ValueError("lengths")
    product = w[:, None, None]
    for m in range(max(len(xs) - 1, 1)):
        product = product * (factors[m][:, :1] + xs[m] @ factors[m][:, 1:])
    return product.sum(0) + b
