import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in {"identity", "tanh"}:
        raise ValueError
    u, v = x @ U.T, y @ V.T
    if activation == "tanh":
        u, v = torch.tanh(u), torch.tanh(v)
    # bilinear: every component of the image meets every component of the text
    table = u[:, :, None] * v[:, None, :]
    return table.sum(dim=2) @ P.T + b
