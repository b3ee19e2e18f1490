import torch


def mlb(x, y, U, V, P, b, activation):
    if activation != "identity" and activation != "tanh":
        raise ValueError("unknown activation " + activation)
    sides = []
    for features, weight in ((x, U), (y, V)):
        side = features.mm(weight.t())
        if activation == "tanh":
            side = side.tanh()
        sides.append(side)
    return torch.stack(sides).sum(dim=0).mm(P.t()) + b
