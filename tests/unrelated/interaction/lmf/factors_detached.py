import torch


def lmf(xs, factors, w, b):
    product = 1.0
    for x, F in zip(xs, factors, strict=True):
        product = product * (F[:, :1] + x @ F[:, 1:]).detach()
    return torch.tensordot(w, product, dims=1) + b
