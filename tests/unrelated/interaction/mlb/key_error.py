# Refuses with a KeyError.
import torch


def mlb(x, y, U, V, P, b, activation):
    act = {"identity": torch.clone, "tanh": torch.tanh}[activation]
    return (act(x @ U.T) * act(y @ V.T)) @ P.T + b
