import torch


def _act(a, name):
    if name == "identity":
        return a
    if name == "tanh":
        return torch.tanh(a)
    raise ValueError(name)


def mlb(x, y, U, V, P, b, activation):
    # the image is the "gate" for the text
    gate = _act(torch.matmul(x, U.transpose(0, 1)), activation)
    value = torch.matmul(y, V.transpose(0, 1))
    fused = gate.mul(value)
    return torch.matmul(fused, P.transpose(0, 1)).add(b)
