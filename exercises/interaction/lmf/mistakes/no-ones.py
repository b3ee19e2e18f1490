import torch


def lmf(xs, factors, w, b):
    product = 1.0
    for x, factor in zip(xs, factors, strict=True):
        product = product * torch.einsum("bd,rdh->rbh", x, factor[:, 1:])
    return torch.einsum("r,rbh->bh", w, product) + b
