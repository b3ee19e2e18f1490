import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in ("identity", "tanh"):
        raise ValueError(activation)
    if activation == "tanh":
        x, y = x.tanh(), y.tanh()
    return torch.einsum("bn,rn,bm,rm,kr->bk", x, U, y, V, P) + b
