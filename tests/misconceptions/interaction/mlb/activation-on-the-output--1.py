import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in ("identity", "tanh"):
        raise ValueError(activation)
    W = torch.einsum("kr,rn,rm->knm", P, U, V)
    out = torch.nn.functional.bilinear(x, y, W, b)
    return torch.tanh(out) if activation == "tanh" else out
