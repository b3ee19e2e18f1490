import torch
import torch.nn.functional as F


def mlb(x, y, U, V, P, b, activation):
    if activation == "tanh":
        sigma = torch.tanh
    elif activation == "identity":
        sigma = torch.nn.Identity()
    else:
        raise ValueError(f"unknown activation: {activation!r}")
    return F.linear(sigma(F.linear(x, U)) * sigma(F.linear(y, V)), P, b)
