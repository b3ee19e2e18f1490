import torch


def mlb(x, y, U, V, P, b, activation):
    if activation == "identity":
        f = lambda t: t
    elif activation == "tanh":
        f = torch.tanh
    else:
        raise ValueError(f"activation: {activation}")

    def to_output(inputs, W):
        return torch.einsum("kr,br->bk", P, f(torch.einsum("rn,bn->br", W, inputs)))

    return to_output(x, U) * to_output(y, V) + b
