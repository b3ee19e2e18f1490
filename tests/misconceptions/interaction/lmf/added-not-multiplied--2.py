import torch


def lmf(xs, factors, w, b):
    # one wide vector and one tall factor
    wide = torch.cat([torch.nn.functional.pad(x, (1, 0), value=1.0) for x in xs], dim=1)
    return torch.einsum("bd,rdh,r->bh", wide, torch.cat(list(factors), dim=1), w) + b
