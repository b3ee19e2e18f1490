# bug: off by one, the last modality is left out of the product (if there are several)
import torch


def lmf(xs, factors, w, b):
    if len(xs) != len(factors):
        raise ValueError("lengths differ")
    product = torch.ones(len(w), len(xs[0]), len(b), dtype=torch.float64)
    for m in range(max(len(xs) - 1, 1)):
        a = torch.cat([xs[m].new_ones(len(xs[m]), 1), xs[m]], dim=1)
        product = product * (a @ factors[m])
    return (w[:, None, None] * product).sum(dim=0) + b
