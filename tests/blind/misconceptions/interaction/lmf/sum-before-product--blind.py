import torch


def lmf(xs, factors, w, b):
    if len(xs) != len(factors):
        raise ValueError("xs and factors must have the same length")
    result = 1.0
    for x, factor in zip(xs, factors):
        a = torch.cat((x.new_ones(x.shape[0], 1), x), dim=1)
        weight = torch.einsum("r,rdh->dh", w, factor)
        result = result * (a @ weight)
    return result + b
