import torch


def lmf(xs, factors, w, b):
    projected = [
        torch.einsum("bd,rdh->brh", torch.nn.functional.pad(x, (1, 0), value=1.0), F)
        for x, F in zip(xs, factors, strict=True)
    ]
    return torch.stack(projected).prod(0).mean(1) + b
