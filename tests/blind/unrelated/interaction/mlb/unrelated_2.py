# bug: the bias is subtracted instead of added
import torch


def mlb(x, y, U, V, P, b, activation):
    u = torch.einsum("bn,rn->br", x, U)
    v = torch.einsum("bm,rm->br", y, V)
    if activation == "tanh":
        u, v = u.tanh(), v.tanh()
    elif activation != "identity":
        raise ValueError(activation)
    return torch.einsum("br,br,kr->bk", u, v, P) - b
