# Another nonlinearity.
import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in ("identity", "tanh"):
        raise ValueError(activation)
    act = torch.relu if activation == "tanh" else torch.clone
    return (act(x @ U.T) * act(y @ V.T)) @ P.T + b
