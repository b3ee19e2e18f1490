# Everything in float32.
import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in ("identity", "tanh"):
        raise ValueError(activation)
    act = torch.tanh if activation == "tanh" else (lambda a: a)
    x, y, U, V, P, b = (t.float() for t in (x, y, U, V, P, b))
    return (act(x @ U.T) * act(y @ V.T)) @ P.T + b
