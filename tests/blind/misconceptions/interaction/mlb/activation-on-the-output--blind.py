import torch

ACTIVATIONS = {"identity": lambda a: a, "tanh": torch.tanh}


def mlb(x, y, U, V, P, b, activation):
    if activation not in ACTIVATIONS:
        raise ValueError(f"activation {activation} is not one of {list(ACTIVATIONS)}")
    u = x @ U.T
    v = y @ V.T
    out = (u * v) @ P.T + b
    return ACTIVATIONS[activation](out)
