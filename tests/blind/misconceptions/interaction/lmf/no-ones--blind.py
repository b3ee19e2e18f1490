import torch


def lmf(xs, factors, w, b):
    if len(xs) != len(factors):
        raise ValueError
    out = b.repeat(xs[0].shape[0], 1)
    for r in range(len(w)):
        prod = torch.ones_like(out)
        for m in range(len(xs)):
            prod = prod * (xs[m] @ factors[m][r, 1:])
        out = out + w[r] * prod
    return out
