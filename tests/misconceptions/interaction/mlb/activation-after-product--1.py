import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in ("identity", "tanh"):
        raise ValueError(activation)
    joint = torch.einsum("bn,rn,bm,rm->br", x, U, y, V)
    if activation == "tanh":
        joint = joint.tanh()
    return joint @ P.T + b
