import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in ("identity", "tanh"):
        raise ValueError(activation)
    act = torch.tanh if activation == "tanh" else (lambda a: a)
    joint = torch.nn.functional.linear(x, U) * torch.nn.functional.linear(y, V)
    return b + act(joint.matmul(P.t()))
