# bug: a sigmoid stands where tanh was asked
import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in ("identity", "tanh"):
        raise ValueError(activation)
    act = torch.sigmoid if activation == "tanh" else (lambda t: t)
    return (act(x @ U.T) * act(y @ V.T)) @ P.T + b
