import torch


def mlb(x, y, U, V, P, b, activation):
    act = torch.tanh if activation == "tanh" else (lambda a: a)
    return (act(x @ U.T) * act(y @ V.T)) @ P.T + b
