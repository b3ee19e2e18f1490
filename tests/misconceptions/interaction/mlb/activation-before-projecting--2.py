import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in ("identity", "tanh"):
        raise ValueError(activation)
    act = torch.tanh if activation == "tanh" else (lambda a: a)
    left = torch.nn.functional.linear(act(x), U)
    right = torch.nn.functional.linear(act(y), V)
    return torch.nn.functional.linear(left * right, P, b)
