# Forgets the last projection.
import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in ("identity", "tanh"):
        raise ValueError(activation)
    act = torch.tanh if activation == "tanh" else (lambda a: a)
    return act(x @ U.T) * act(y @ V.T)
