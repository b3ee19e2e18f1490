import torch


def lmf(xs, factors, w, b):
    product = 1.0
    for m in range(len(xs)):
        with_one = torch.cat((xs[m].new_ones(len(xs[m]), 1), xs[m]), dim=1)
        product = product * (with_one @ factors[m])
    return torch.einsum("r,rbh->bh", w, product) + b
