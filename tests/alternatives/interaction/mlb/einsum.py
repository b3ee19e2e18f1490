# One einsum for product and projection; the activation is a module.
import torch


def mlb(x, y, U, V, P, b, activation):
    match activation:
        case "identity":
            act = torch.nn.Identity()
        case "tanh":
            act = torch.nn.Tanh()
        case _:
            raise ValueError(f"unknown: {activation}")
    left = act(torch.einsum("bn,rn->br", x, U))
    right = act(torch.einsum("bm,rm->br", y, V))
    return torch.einsum("br,br,kr->bk", left, right, P).add(b)
