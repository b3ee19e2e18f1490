import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in ("identity", "tanh"):
        raise ValueError(activation)
    act = torch.tanh if activation == "tanh" else (lambda a: a)
    sides = [torch.einsum("kr,br->bk", P, act(s @ weight.T)) for s, weight in ((x, U), (y, V))]
    return torch.stack(sides).prod(dim=0) + b
