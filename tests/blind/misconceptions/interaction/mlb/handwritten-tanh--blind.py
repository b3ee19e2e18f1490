import torch


def tanh(a):
    plus, minus = torch.exp(a), torch.exp(-a)
    return (plus - minus) / (plus + minus)


def mlb(x, y, U, V, P, b, activation):
    left, right = x @ U.T, y @ V.T
    if activation == "identity":
        pass
    elif activation == "tanh":
        left, right = tanh(left), tanh(right)
    else:
        raise ValueError("only identity and tanh")
    return (left * right) @ P.T + b
