import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in ("identity", "tanh"):
        raise ValueError("activation must be identity or tanh")

    result = b.unsqueeze(0).expand(x.shape[0], -1)
    # one rank after the other: a number per item, times a column of P
    for j in range(U.shape[0]):
        left = (x * U[j]).sum(dim=1)
        right = (y * V[j]).sum(dim=1)
        if activation == "tanh":
            left, right = left.tanh(), right.tanh()
        result = result + torch.outer(left * right, P[:, j])
    return result
