import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in ("identity", "tanh"):
        raise ValueError(activation)

    def act(a):
        if activation == "identity":
            return a
        return (torch.exp(a) - torch.exp(-a)) / (torch.exp(a) + torch.exp(-a))

    return (act(x @ U.T) * act(y @ V.T)) @ P.T + b
