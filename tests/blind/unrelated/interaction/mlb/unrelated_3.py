# bug: off by one, the loop leaves out the last of the r components
import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in ("identity", "tanh"):
        raise ValueError(activation)
    u, v = x @ U.T, y @ V.T
    if activation == "tanh":
        u, v = torch.tanh(u), torch.tanh(v)
    out = torch.zeros(x.shape[0], P.shape[0], dtype=x.dtype) + b
    for i in range(U.shape[0] - 1):
        out = out + (u[:, i] * v[:, i]).unsqueeze(1) * P[:, i].unsqueeze(0)
    return out
