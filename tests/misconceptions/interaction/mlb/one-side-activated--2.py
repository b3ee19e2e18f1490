import torch


def mlb(x, y, U, V, P, b, activation):
    if activation not in ("identity", "tanh"):
        raise ValueError(activation)
    image, text = torch.nn.functional.linear(x, U), torch.nn.functional.linear(y, V)
    if activation == "tanh":
        text = torch.tanh(text)
    return torch.nn.functional.linear(image * text, P, b)
