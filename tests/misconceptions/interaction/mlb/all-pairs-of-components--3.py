import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in ("identity", "tanh"):
        raise ValueError(activation)
    act = torch.tanh if activation == "tanh" else (lambda a: a)
    return torch.einsum("br,bs,ks->bk", act(x @ U.T), act(y @ V.T), P) + b
