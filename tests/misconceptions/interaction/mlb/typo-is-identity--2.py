import torch


def mlb(x, y, U, V, P, b, activation):
    act = {"tanh": torch.nn.Tanh()}.get(activation, torch.nn.Identity())
    return torch.einsum("br,br,kr->bk", act(x @ U.T), act(y @ V.T), P) + b
