import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in ("identity", "tanh"):
        raise ValueError(activation)
    act = torch.tanh if activation == "tanh" else (lambda a: a)
    return (act(x @ U.T) @ P.T) * (act(y @ V.T) @ P.T) + b
