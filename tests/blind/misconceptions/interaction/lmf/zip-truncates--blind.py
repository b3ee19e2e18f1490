import torch


def augment(x):
    return torch.cat((x.new_ones(x.shape[0], 1), x), dim=1)


def lmf(xs, factors, w, b):
    product = 1.0
    for x, F in zip(xs, factors):
        product = product * torch.einsum("bi,rih->brh", augment(x), F)
    return torch.einsum("brh,r->bh", product, w) + b
