import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in ("identity", "tanh"):
        raise ValueError(activation)

    def act(a):
        if activation == "identity":
            return a
        return 2 / (1 + torch.exp(-2 * a)) - 1

    return (act(x @ U.T) * act(y @ V.T)) @ P.T + b
