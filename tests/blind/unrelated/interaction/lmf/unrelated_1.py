# bug: the bias is added inside the sum over the ranks, so it is counted with every w_r
import torch


def lmf(xs, factors, w, b):
    if len(xs) != len(factors):
        raise ValueError("lengths differ")
    product = 1.0
    for x, F in zip(xs, factors):
        a = torch.cat((x.new_ones(len(x), 1), x), dim=1)
        product = product * torch.einsum("bd,rdh->brh", a, F)
    return torch.einsum("r,brh->bh", w, product + b)
