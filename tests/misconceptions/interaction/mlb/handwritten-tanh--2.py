import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in ("identity", "tanh"):
        raise ValueError(activation)
    sides = [x @ U.T, y @ V.T]
    if activation == "tanh":
        sides = [torch.sinh(a) / torch.cosh(a) for a in sides]
    return (sides[0] * sides[1]) @ P.T + b
