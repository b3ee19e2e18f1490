import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in ("identity", "tanh"):
        raise ValueError(activation)
    act = torch.tanh if activation == "tanh" else (lambda a: a)
    both = torch.cat([act(x @ U.T), act(y @ V.T)], dim=1)
    return both @ torch.cat([P, P], dim=1).T + b
