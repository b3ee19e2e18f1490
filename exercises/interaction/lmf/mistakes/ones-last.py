import torch


def lmf(xs, factors, w, b):
    product = 1.0
    for x, factor in zip(xs, factors, strict=True):
        with_one = torch.cat((x, x.new_ones(len(x), 1)), dim=1)
        product = product * torch.einsum("bd,rdh->rbh", with_one, factor)
    return torch.einsum("r,rbh->bh", w, product) + b
