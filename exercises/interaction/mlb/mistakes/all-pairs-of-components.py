import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in ("identity", "tanh"):
        raise ValueError(activation)
    act = torch.tanh if activation == "tanh" else (lambda a: a)
    outer = act(x @ U.T)[:, :, None] * act(y @ V.T)[:, None, :]
    return outer.sum(dim=2) @ P.T + b
