import torch


def mlb(x, y, U, V, P, b, activation):
    joint = torch.einsum("bn,rn,bm,rm->br", x, U, y, V)
    if activation == "tanh":
        joint = torch.tanh(joint)
    elif activation != "identity":
        raise ValueError(activation)
    return torch.einsum("br,kr->bk", joint, P) + b
