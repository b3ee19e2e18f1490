import torch


def lmf(xs, factors, w, b):
    if len(xs) != len(factors):
        raise ValueError("lengths")
    total = 0
    for x, factor in zip(xs, factors):
        a = torch.cat([x.new_ones(len(x), 1), x], dim=-1)
        total = total + torch.einsum("bd,rdh,r->bh", a, factor, w)
    return total + b
