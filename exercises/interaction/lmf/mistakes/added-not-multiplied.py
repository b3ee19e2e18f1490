import torch


def lmf(xs, factors, w, b):
    total = 0.0
    for x, factor in zip(xs, factors, strict=True):
        with_one = torch.cat((x.new_ones(len(x), 1), x), dim=1)
        total = total + torch.einsum("bd,rdh->rbh", with_one, factor)
    return torch.einsum("r,rbh->bh", w, total) + b
